package org.demonstrationcounty.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model, as its file in {@code processes/} has it. */
record Model(String key, BpmnModelInstance bpmn) {

    static final Path FOLDER = Path.of("processes");

    static List<Model> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> of(name.substring(0, name.lastIndexOf('.'))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Model of(String key) {
        return new Model(key, Bpmn.readModelFromFile(file(key).toFile()));
    }

    static Path file(String key) {
        return FOLDER.resolve(key + ".bpmn");
    }

    <T extends ModelElementInstance> Collection<T> each(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    Process process() {
        return each(Process.class).iterator().next();
    }

    @Override
    public String toString() {
        return key;
    }
}

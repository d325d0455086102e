package org.demonstrationcounty.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * A list says who may give which command of the engine. A new release of the engine brings new commands, and nobody may
 * give one before it is in the list.
 */
class EveryCommandIsSortedTest {

    private static final Path LIST = Path.of("src/test/resources/engine-commands.txt");

    @Test
    @Rule("P10")
    void theListSaysWhatTheProductAllows() throws IOException {
        String sorted = commands().entrySet().stream()
                .map(command -> command.getValue() + " " + command.getKey())
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(Files.readString(LIST)).as("who may give which command").isEqualTo(sorted);
    }

    /** A name that the engine no longer has would close a command in silence. */
    @Test
    void eachNamedCommandExists() {
        assertThat(commands().keySet().stream()
                        .map(ClassUtils::getShortName)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .containsAll(OpenCommands.named());
    }

    private static Map<String, String> commands() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition found) {
                return !found.getMetadata().isAbstract()
                        && !found.getMetadata().getClassName().contains(".test.");
            }
        };
        scan.addIncludeFilter(new AssignableTypeFilter(Command.class));
        Map<String, String> sorted = new TreeMap<>();
        for (String engine : new String[] {
            "org.camunda.bpm.engine.impl",
            "org.camunda.bpm.engine.rest",
            "org.camunda.bpm.cockpit",
            "org.camunda.bpm.webapp"
        }) {
            scan.findCandidateComponents(engine).forEach(found -> {
                Class<?> command = ClassUtils.resolveClassName(found.getBeanClassName(), null);
                sorted.put(command.getName(), whoMayGive(command));
            });
        }
        return sorted;
    }

    private static String whoMayGive(Class<?> command) {
        if (OpenCommands.areOpenToAll(command)) {
            return "everybody";
        }
        return OpenCommands.areOpenToAdministrators(command) ? "administrators" : "nobody";
    }
}

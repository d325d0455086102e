package org.demonstrationcounty.repair;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseIncidents;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.GoneInstances;
import org.springframework.stereotype.Component;

/** Cases that have not ended although their process instance, or a part of it, is gone (P10). */
@Component
public class GoneCases implements CaseIncidents {

    /** The step at which the city reads a correction. It is beside the line, so no case goes on by it. */
    private static final String BESIDE = "read-correction";

    private final CaseFiles files;
    private final GoneInstances instances;

    GoneCases(CaseFiles files, GoneInstances instances) {
        this.files = files;
        this.instances = instances;
    }

    /** The number of such cases. */
    public long count() {
        return among(files.running()).size();
    }

    /**
     * The cases among these that are gone. A case that moves at this moment is checked twice, because it may have
     * ended after it was read.
     */
    @Override
    public Set<CaseKey> among(Collection<CaseFile> listed) {
        List<CaseFile> suspects = gone(listed);
        return suspects.isEmpty()
                ? Set.of()
                : gone(files.of(suspects.stream().map(CaseFile::caseKey).toList())).stream()
                        .map(CaseFile::caseKey)
                        .collect(Collectors.toSet());
    }

    boolean isGone(CaseFile held) {
        return !gone(List.of(held)).isEmpty();
    }

    private List<CaseFile> gone(Collection<CaseFile> listed) {
        List<CaseFile> running =
                listed.stream().filter(file -> !file.stage().isEnd()).toList();
        if (running.isEmpty()) {
            return List.of();
        }
        Set<String> gone = instances.among(
                running.stream()
                        .map(CaseFile::processInstanceId)
                        .filter(Objects::nonNull)
                        .toList(),
                BESIDE);
        return running.stream()
                .filter(file -> gone.contains(file.processInstanceId()))
                .toList();
    }
}

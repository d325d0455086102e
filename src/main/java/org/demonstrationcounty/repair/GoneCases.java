package org.demonstrationcounty.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseIncidents;
import org.demonstrationcounty.casefile.SideProcesses;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.GoneInstances;
import org.springframework.stereotype.Component;

/**
 * Finds cases that need a repair (P10). A running case needs one if its process instance or a part of it is gone. Any
 * case needs one if the instance of its reconsideration or of its problem report is gone and somebody waits for it.
 */
@Component
public class GoneCases implements CaseIncidents {

    /** The city's reading of a correction. The case does not wait for it, so a token there does not count. */
    private static final String BESIDE = "read-correction";

    private final CaseFiles files;
    private final GoneInstances instances;
    private final List<SideProcesses> sides;

    GoneCases(CaseFiles files, GoneInstances instances, List<SideProcesses> sides) {
        this.files = files;
        this.instances = instances;
        this.sides = sides;
    }

    /** The number of all cases that need a repair. */
    public long count() {
        List<CaseFile> all = new ArrayList<>(files.running());
        Set<CaseKey> running = all.stream().map(CaseFile::caseKey).collect(Collectors.toSet());
        List<CaseKey> others = aside().values().stream()
                .filter(caseKey -> !running.contains(caseKey))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            all.addAll(files.of(others));
        }
        return among(all).size();
    }

    /** Those of these cases that need a repair. Suspects are read again, because they may have moved meanwhile. */
    @Override
    public Set<CaseKey> among(Collection<CaseFile> listed) {
        Set<CaseKey> suspects = gone(listed);
        return suspects.isEmpty() ? suspects : gone(files.of(suspects));
    }

    boolean isGone(CaseFile held) {
        return !goneOf(held).isEmpty();
    }

    /** Ids of the instances of a case that are gone, or of which a part is gone, those beside its line included. */
    Set<String> goneOf(CaseFile held) {
        return instances.among(awaited(List.of(held)).keySet(), BESIDE);
    }

    private Set<CaseKey> gone(Collection<CaseFile> listed) {
        Map<String, CaseKey> awaited = awaited(listed);
        return awaited.isEmpty()
                ? Set.of()
                : instances.among(awaited.keySet(), BESIDE).stream()
                        .map(awaited::get)
                        .collect(Collectors.toSet());
    }

    private Map<String, CaseKey> awaited(Collection<CaseFile> listed) {
        Set<CaseKey> asked = listed.stream().map(CaseFile::caseKey).collect(Collectors.toSet());
        Map<String, CaseKey> awaited = new HashMap<>(aside());
        awaited.values().retainAll(asked);
        listed.stream()
                .filter(file -> !file.stage().isEnd() && file.processInstanceId() != null)
                .forEach(file -> awaited.put(file.processInstanceId(), file.caseKey()));
        return awaited;
    }

    private Map<String, CaseKey> aside() {
        Map<String, CaseKey> all = new HashMap<>();
        sides.forEach(side -> all.putAll(side.awaited()));
        return all;
    }
}

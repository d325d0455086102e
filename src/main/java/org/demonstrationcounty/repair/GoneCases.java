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
 * Cases that have not come to their end, though their process instance is gone, or a part of it; and cases of which another instance
 * is gone that somebody waits for: a reconsideration, a problem that was reported (P10).
 */
@Component
public class GoneCases implements CaseIncidents {

    /** The city reads a correction beside the way: no case goes on by that. */
    private static final String BESIDE = "read-correction";

    private final CaseFiles files;
    private final GoneInstances instances;
    private final List<SideProcesses> sides;

    GoneCases(CaseFiles files, GoneInstances instances, List<SideProcesses> sides) {
        this.files = files;
        this.instances = instances;
        this.sides = sides;
    }

    /** How many of all cases. */
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

    /** A case that moves in this moment is looked at once more: it may have ended after it was read. */
    @Override
    public Set<CaseKey> among(Collection<CaseFile> listed) {
        Set<CaseKey> suspects = gone(listed);
        return suspects.isEmpty() ? suspects : gone(files.of(suspects));
    }

    boolean isGone(CaseFile held) {
        return !goneOf(held).isEmpty();
    }

    /** Ids of the instances of a case that are gone, or of which a part is: of its line, and beside it. */
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

package org.demonstrationcounty.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.CaseEvents;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.SideProcesses;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseResumption;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator continue a case whose process instance is gone (P10). What is recorded stays as it is. */
@Service
@Transactional
class Repairs implements CaseEvents {

    private final RepairRepository repairs;
    private final GoneCases gone;
    private final RecordedStage stage;
    private final CaseResumption resumption;
    private final CaseFiles files;
    private final List<SideProcesses> sides;
    private final ApplicationEventPublisher events;

    Repairs(
            RepairRepository repairs,
            GoneCases gone,
            RecordedStage stage,
            CaseResumption resumption,
            CaseFiles files,
            List<SideProcesses> sides,
            ApplicationEventPublisher events) {
        this.repairs = repairs;
        this.gone = gone;
        this.stage = stage;
        this.resumption = resumption;
        this.files = files;
        this.sides = sides;
        this.events = events;
    }

    /** @throws RefusedException 409 if no instance is gone that somebody waits for */
    void repair(CaseKey caseKey, String reason, String user) {
        CaseFile file = files.hold(caseKey);
        Set<String> lost = gone.goneOf(file);
        if (lost.isEmpty()) {
            throw RefusedException.conflict(file.stage().isEnd() ? "case.ended" : "repair.not-gone");
        }
        repairs.save(new RepairRow(file, reason, user, files.moment(caseKey)));
        events.publishEvent(
                Act.onCase(caseKey.text(), "repair", user).because(reason).changing("resumed", null, true));
        if (!file.stage().isEnd() && lost.contains(file.processInstanceId())) {
            resume(file, reason);
        }
        sides.forEach(side -> side.awaited().keySet().stream()
                .filter(lost::contains)
                .forEach(instance -> side.beginAnew(instance, reason)));
    }

    private void resume(CaseFile file, String reason) {
        CaseKey caseKey = file.caseKey();
        resumption.clearLine(caseKey, reason);
        stage.goOn(file);
    }

    @Override
    public Stream<Decision> of(CaseFile file) {
        return repairs.findByCaseKeyOrderById(file.caseKey().text()).stream().map(RepairRow::decision);
    }
}

package org.demonstrationcounty.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 处理异议: each objection gets a ruling. When all have one, an upheld objection sends the case back to the meeting. */
@Component
class RuleObjection implements Step<Decided> {

    /** @param objections the one objection of this step */
    record ObjectedView(@JsonProperty("case") CaseView file, List<ObjectionViews.ObjectionView> objections) {}

    private final Notices notices;
    private final ObjectionViews objections;
    private final Decisions decisions;
    private final CaseFiles files;
    private final CaseViews cases;

    RuleObjection(Notices notices, ObjectionViews objections, Decisions decisions, CaseFiles files, CaseViews cases) {
        this.notices = notices;
        this.objections = objections;
        this.decisions = decisions;
        this.files = files;
        this.cases = cases;
    }

    @Override
    public String key() {
        return "rule-objection";
    }

    @Override
    public Decided read(Submission submitted, Refusals refusals) {
        return Decided.read(submitted, refusals);
    }

    @Override
    public void perform(Decided ruling, StepContext at, String user) {
        notices.rule(ruling, at, user);
        decisions.record(ruling, at, user);
    }

    @Override
    public ObjectedView view(StepContext at) {
        long objection = at.number("objection");
        return new ObjectedView(
                cases.summary(files.get(at.caseKey())), List.of(objections.one(notices.objection(objection))));
    }
}

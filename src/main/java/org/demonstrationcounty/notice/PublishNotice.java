package org.demonstrationcounty.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.DecisionViews;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 发布公示: the notice begins today or later. */
@Component
class PublishNotice implements Step<PublishNotice.NewNotice> {

    record NewNotice(LocalDate publishOn) {}

    record NoticeView(
            @JsonProperty("case") CaseView file,
            List<DecisionViews.DecisionView> decisions,
            int noticeDays,
            List<NoticeDays.YearNotLoaded> yearsNotLoaded) {}

    private final Notices notices;
    private final CaseFiles files;
    private final CaseViews cases;
    private final DecisionViews decisions;
    private final NoticeDays days;

    PublishNotice(Notices notices, CaseFiles files, CaseViews cases, DecisionViews decisions, NoticeDays days) {
        this.notices = notices;
        this.files = files;
        this.cases = cases;
        this.decisions = decisions;
        this.days = days;
    }

    @Override
    public String key() {
        return "publish-notice";
    }

    @Override
    public NewNotice read(Submission submitted, Refusals refusals) {
        LocalDate publishOn = submitted.demanded("publishOn", Submission::date, refusals);
        if (publishOn != null) {
            days.check(publishOn, refusals);
        }
        return new NewNotice(publishOn);
    }

    @Override
    public void perform(NewNotice notice, StepContext at, String user) {
        notices.publish(notice.publishOn(), at, user);
    }

    @Override
    public NoticeView view(StepContext at) {
        return new NoticeView(
                cases.summary(files.get(at.caseKey())), decisions.of(at.caseKey()), days.days(), days.notLoadedAhead());
    }
}

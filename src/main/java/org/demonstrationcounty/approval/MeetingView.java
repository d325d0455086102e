package org.demonstrationcounty.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.application.ApplicationView;
import org.demonstrationcounty.notice.ObjectionViews.ObjectionView;

/** What lies before the meeting and the government: the application and what came of objections. */
public record MeetingView(@JsonUnwrapped ApplicationView application, List<ObjectionView> objections) {}

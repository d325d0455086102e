package org.demonstrationcounty.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demonstrationcounty.application.ApplicationView;
import org.demonstrationcounty.notice.ObjectionViews.ObjectionView;

/** The documents for the meeting and the government: the application, and the objections with their rulings. */
public record MeetingView(@JsonUnwrapped ApplicationView application, List<ObjectionView> objections) {}

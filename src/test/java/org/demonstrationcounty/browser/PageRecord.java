package org.demonstrationcounty.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page complained of, and what it asked the server. */
final class PageRecord {

    private static final Pattern OPEN_TASK = Pattern.compile("[?&]task=([^&]+)");

    /** The latest requests are told of; a day at a desk has thousands. */
    private static final int REQUESTS_REPORTED = 40;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    /**
     * Tasklist may ask once more for a task that was completed, here or by a program, before it shows another; our page
     * then asks what became of it.
     */
    private final Set<String> left = new HashSet<>();

    PageRecord(Page page) {
        this.page = page;
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add("asked " + request.method() + " " + request.url()));
        page.onResponse(response -> requests.add(response.status() + " " + response.url()));
        page.onRequestFailed(request -> requests.add(request.failure() + " " + request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    /** The complaints since the last call. A complaint about a task that was left does not count. */
    List<String> takeComplaints() {
        List<String> taken = complaints.stream()
                .filter(complaint -> left.stream()
                        .noneMatch(task ->
                                complaint.contains("/task/" + task) || complaint.contains("/api/steps/" + task)))
                .toList();
        complaints.clear();
        return taken;
    }

    void forgetComplaints() {
        complaints.clear();
    }

    void forgetAll() {
        complaints.clear();
        requests.clear();
    }

    void forgetEverything() {
        forgetAll();
        left.clear();
    }

    /** The task of the page's address, if it names one, is done with. */
    void leavesTask() {
        Matcher open = OPEN_TASK.matcher(page.url());
        if (open.find()) {
            left.add(open.group(1));
        }
    }

    void returnsTo(String task) {
        left.remove(task);
    }

    /** What a person would tell whoever has to mend the page. */
    String report() {
        return "%s shows%n%s%ncomplaints %s%nrequests %s"
                .formatted(
                        page.url(),
                        page.locator("body").innerText(),
                        complaints,
                        requests.subList(Math.max(0, requests.size() - REQUESTS_REPORTED), requests.size()));
    }
}

package org.demonstrationcounty.input;

import io.swagger.v3.oas.annotations.media.Schema;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;

/**
 * The parameters that choose a page of a list, as they were sent.
 *
 * @param page from 0; 0 if it is left out
 * @param size entries a page, 1 to 200; 50 if it is left out
 */
public record PageParameters(
        @Schema(type = "integer", minimum = "0", maximum = "1000000", defaultValue = "0") String page,
        @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50") String size) {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 200;
    private static final int USUAL_SIZE = 50;

    /** The chosen page. Notes every problem; then the returned page is never used. */
    public Paging read(Refusals refusals) {
        Parameters asked = new Parameters(refusals);
        Integer wantedPage = isLeftOut(page) ? (Integer) 0 : asked.whole("page", page, 0, LAST_PAGE);
        Integer wantedSize = isLeftOut(size) ? (Integer) USUAL_SIZE : asked.whole("size", size, 1, LARGEST_PAGE);
        return wantedPage == null || wantedSize == null
                ? new Paging(0, USUAL_SIZE)
                : new Paging(wantedPage, wantedSize);
    }

    /**
     * The chosen page, where a client can choose nothing else.
     *
     * @throws RefusedException naming every problem
     */
    public Paging read() {
        Refusals refusals = new Refusals();
        Paging paging = read(refusals);
        refusals.throwIfAny();
        return paging;
    }

    private static boolean isLeftOut(String given) {
        return given == null || given.isEmpty();
    }
}

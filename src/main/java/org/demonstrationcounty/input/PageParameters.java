package org.demonstrationcounty.input;

import io.swagger.v3.oas.annotations.media.Schema;
import org.demonstrationcounty.problems.Refusals;

/** Reads the page and notes every problem. */
public record PageParameters(
        @Schema(type = "integer", minimum = "0", maximum = "1000000", defaultValue = "0") String page,
        @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50") String size) {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 200;
    private static final int USUAL_SIZE = 50;

    /** The page that is meant; what is wrong with it is noted. */
    public Paging read(Refusals refusals) {
        Parameters asked = new Parameters(refusals);
        Integer wantedPage = isLeftOut(page) ? (Integer) 0 : asked.whole("page", page, 0, LAST_PAGE);
        Integer wantedSize = isLeftOut(size) ? (Integer) USUAL_SIZE : asked.whole("size", size, 1, LARGEST_PAGE);
        return wantedPage == null || wantedSize == null
                ? new Paging(0, USUAL_SIZE)
                : new Paging(wantedPage, wantedSize);
    }

    private static boolean isLeftOut(String given) {
        return given == null || given.isEmpty();
    }
}

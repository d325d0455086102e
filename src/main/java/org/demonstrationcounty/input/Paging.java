package org.demonstrationcounty.input;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param size entries a page, 200 at most
 */
public record Paging(int page, int size) {

    /**
     * A page as it is answered.
     *
     * @param total entries on all pages
     */
    public record Paged<T>(List<T> items, int page, int size, long total) {

        public <R> Paged<R> map(Function<T, R> view) {
            return new Paged<>(items.stream().map(view).toList(), page, size, total);
        }
    }

    public <T> Paged<T> of(List<T> items, long total) {
        return new Paged<>(items, page, size, total);
    }

    public <T> Paged<T> of(Page<T> found) {
        return of(found.getContent(), found.getTotalElements());
    }

    public PageRequest request() {
        return PageRequest.of(page, size);
    }

    /** Entries on the pages before. */
    public int offset() {
        return page * size;
    }
}

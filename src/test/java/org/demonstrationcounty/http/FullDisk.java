package org.demonstrationcounty.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes the server's disk full when a test wants it: an uploaded file is read as usual, but cannot be stored. */
class FullDisk extends OncePerRequestFilter {

    enum Place {
        WHERE_A_REQUEST_IS_TAKEN_APART,
        WHERE_A_FILE_IS_PUT_DOWN
    }

    private volatile Place full;

    void isFull(Place place) {
        full = place;
    }

    void hasRoomAgain() {
        full = null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(full == null ? request : new OnFullDisk(request), response);
    }

    private final class OnFullDisk extends HttpServletRequestWrapper {

        OnFullDisk(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Collection<Part> getParts() throws IOException, ServletException {
            if (full == Place.WHERE_A_REQUEST_IS_TAKEN_APART) {
                throw noSpace();
            }
            return super.getParts().stream().map(OnFullDisk::notWritten).toList();
        }

        private static Part notWritten(Part part) {
            return (Part) Proxy.newProxyInstance(
                    Part.class.getClassLoader(), new Class<?>[] {Part.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("write")) {
                            throw noSpace();
                        }
                        try {
                            return method.invoke(part, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }

        private static IOException noSpace() {
            return new IOException("No space left on device");
        }
    }
}

package org.demonstrationcounty.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A stream of pieces. The next piece is fetched when the one before has been read. */
final class PiecesStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private boolean ended;
    private int fetched;
    private int position;

    /** @param pieces by their numbers, from 0 on; the first that is absent is the end */
    PiecesStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : piece[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        if (!ended && position == piece.length) {
            Optional<byte[]> next = pieces.apply(fetched++);
            ended = next.isEmpty();
            piece = next.orElse(piece);
            position = 0;
        }
        return ended;
    }
}

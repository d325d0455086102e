package org.demonstrationcounty.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts how large the packed objects of a PDF become, because its reader must unpack them. Pictures and pages stay
 * packed.
 */
final class PdfStreams {

    private static final long MOST_BYTES = 64L << 20;
    private static final int LONGEST_DICTIONARY = 1 << 16;
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");

    /** A stream of objects has a First, one of references a W. Both names could be hidden by an escape. */
    private static final Pattern OF_OBJECTS = Pattern.compile("/First|/W(?![A-Za-z])|#");

    private static final Pattern PACKED = Pattern.compile("/Filter|#");
    private static final Pattern PACKED_ONCE =
            Pattern.compile("/Filter\\s*(/FlateDecode|\\[\\s*/FlateDecode\\s*])(?![A-Za-z])");

    private PdfStreams() {}

    static boolean explode(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            CharSequence text = new Latin(content, 0, content.limit());
            long left = MOST_BYTES;
            for (Matcher stream = STREAM.matcher(text); left >= 0 && stream.find(); ) {
                String dictionary = dictionary(text, stream.start());
                if (OF_OBJECTS.matcher(dictionary).find()
                        && PACKED.matcher(dictionary).find()) {
                    if (!PACKED_ONCE.matcher(dictionary).find()) {
                        return true;
                    }
                    left -= unpacked(content.slice(stream.end(), content.limit() - stream.end()), left);
                }
            }
            return left < 0;
        }
    }

    private static String dictionary(CharSequence text, int end) {
        int start = Math.max(0, end - LONGEST_DICTIONARY);
        String before = text.subSequence(start, end).toString();
        return before.substring(Math.max(0, before.lastIndexOf("obj")));
    }

    /** The number of unpacked bytes. Counting stops soon after the limit. */
    private static long unpacked(ByteBuffer packed, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] piece = new byte[1 << 16];
            long bytes = 0;
            while (bytes <= most) {
                int length = inflater.inflate(piece);
                if (length == 0) {
                    return bytes;
                }
                bytes += length;
            }
            return bytes;
        } catch (DataFormatException broken) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /** Reads bytes as characters, one byte each. */
    private record Latin(ByteBuffer bytes, int start, int end) implements CharSequence {

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            return (char) (bytes.get(start + index) & 0xff);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Latin(bytes, start + from, start + to);
        }

        @Override
        public String toString() {
            return new StringBuilder(this).toString();
        }
    }
}

package org.demonstrationcounty.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PiecesStreamTest {

    private final List<Integer> fetched = new ArrayList<>();

    @Test
    void thePiecesAreReadOneAfterTheOther() throws IOException {
        assertThat(stream("ab", "c").readAllBytes()).asString().isEqualTo("abc");
        assertThat(stream().read()).isEqualTo(-1);
    }

    @Test
    void aPieceIsFetchedWhenTheOneBeforeHasBeenRead() throws IOException {
        PiecesStream stream = stream("ab", "c");

        assertThat(stream.read()).isEqualTo('a');
        assertThat(stream.read()).isEqualTo('b');
        assertThat(fetched).containsExactly(0);
        assertThat(stream.read()).isEqualTo('c');
        assertThat(fetched).containsExactly(0, 1);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(fetched).containsExactly(0, 1, 2);
    }

    @Test
    void bytesAreNotSigned() throws IOException {
        assertThat(new PiecesStream(number -> Optional.of(new byte[] {-1})).read())
                .isEqualTo(255);
    }

    private PiecesStream stream(String... pieces) {
        return new PiecesStream(number -> {
            fetched.add(number);
            return number < pieces.length ? Optional.of(pieces[number].getBytes()) : Optional.empty();
        });
    }
}

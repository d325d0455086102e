package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in the documents show the models as they are now. */
class PicturesTest {

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePictureIsDrawnFromTheModelAsItIs(Model model) throws IOException {
        assertThat(Pictures.file(model))
                .as("Draw it again: ./mvnw -Ppictures test-compile")
                .content()
                .contains(Pictures.hash(model));
    }

    @Test
    void noPictureIsLeftOfAModelThatIsGone() throws IOException {
        try (Stream<Path> pictures = Files.list(Pictures.FOLDER)) {
            assertThat(pictures.filter(file -> file.toString().endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(
                            models().stream().map(Pictures::file).toList());
        }
    }
}

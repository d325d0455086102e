package org.demonstrationcounty.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How days, values and titles are written on papers. */
class PaperWordsTest {

    private final PaperWords words = new PaperWords();

    @Test
    void aLineOfATitleEndsWhereAWordEnds() {
        assertThat(words.title("关于同意阳城县开展", "中小企业高质量发展示范县（开发区）创建", "的批复"))
                .containsExactly("关于同意阳城县开展", "中小企业高质量发展示范县", "（开发区）创建的批复");
        assertThat(words.title("关于命名阳城县为", "示范县", "的决定")).containsExactly("关于命名阳城县为", "示范县的决定");
    }
}

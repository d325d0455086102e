package org.demonstrationcounty.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "阳城县人民政府关于同意申报的函（盖章）.pdf|阳城县人民政府关于同意申报的函（盖章）.pdf",
                "扫描件.PDF|扫描件.PDF",
                "𠮷县〔2021〕1号.pdf|𠮷县〔2021〕1号.pdf",
                "../../etc/passwd|passwd.pdf",
                "..\\..\\autoexec.pdf|autoexec.pdf",
                "C:\\Users\\张三\\桌面\\佐证.pdf|佐证.pdf",
                "/etc/cron.d/a.pdf|a.pdf",
                "a/|document.pdf",
                "..|document.pdf",
                ".pdf|pdf.pdf",
                "''|document.pdf",
                "null|document.pdf",
                ".htaccess|htaccess.pdf",
                "a\"; filename=\"b.exe|a_; filename=_b.exe.pdf",
                "a<b>c:d|a_b_c_d.pdf",
                "同意函.hta|同意函.hta.pdf",
                "同意函.pdf.exe|同意函.pdf.exe.pdf",
                "同意函|同意函.pdf",
                "'  同意函 .pdf'|同意函.pdf",
                "同意函. . .pdf|同意函.pdf"
            })
    void aNameIsKeptWithoutMisleadingParts(String given, String kept) {
        assertThat(FileName.of(given, DocumentType.PDF)).isEqualTo(kept);
    }

    @Test
    void invisibleCharactersAreRemoved() {
        assertThat(FileName.of("a\u0000b\r\nSet-Cookie: c\t\u007f\u0085\u2028d.pdf", DocumentType.PDF))
                .isEqualTo("abSet-Cookie_ cd.pdf");
        assertThat(FileName.of("同意函\u202efdp.exe", DocumentType.PDF)).isEqualTo("同意函fdp.exe.pdf");
        assertThat(FileName.of("a\ud800.pdf", DocumentType.PDF)).isEqualTo("a.pdf");
    }

    @Test
    void decomposedCharactersAreComposed() {
        assertThat(FileName.of("e\u0301.pdf", DocumentType.PDF)).isEqualTo("\u00e9.pdf");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndKeepsItsEnding() {
        assertThat(FileName.of("县".repeat(300) + ".pdf", DocumentType.PDF)).isEqualTo("县".repeat(196) + ".pdf");
        assertThat(FileName.of("a" + "𠮷".repeat(300) + ".pdf", DocumentType.PDF))
                .hasSize(199)
                .isEqualTo("a" + "𠮷".repeat(97) + ".pdf");
    }

    @Test
    void aPictureMayBeCalledJpegOrJpg() {
        assertThat(FileName.of("公章.jpeg", DocumentType.JPEG)).isEqualTo("公章.jpeg");
        assertThat(FileName.of("公章.JPG", DocumentType.JPEG)).isEqualTo("公章.JPG");
        assertThat(FileName.of("公章.png", DocumentType.JPEG)).isEqualTo("公章.png.jpg");
    }
}

package org.demonstrationcounty.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import org.demonstrationcounty.input.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A workbook as it was sent.
 *
 * @param check whether it is only checked; the query of the address may say so instead
 */
public record NewSheet(@Nullable Boolean check, @Schema(type = "string", format = "binary") MultipartFile file) {

    public static NewSheet read(Parts parts) {
        MultipartFile file = parts.file("file");
        if (file != null && file.isEmpty()) {
            parts.refuse("file", "document.empty");
        }
        return new NewSheet(parts.flag("check"), file);
    }

    public boolean isOnlyChecked() {
        return Boolean.TRUE.equals(check);
    }
}

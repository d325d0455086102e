package org.demonstrationcounty.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.demonstrationcounty.input.WrittenText;
import org.jspecify.annotations.Nullable;

/** Reads days and times from cells, whether they are stored as such or in words, such as 2021-07-07 or 2021年7月7日. */
final class CellMoment {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?"
                    + "(?:[T ](?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?");

    private CellMoment() {}

    /** The moment; empty if it is none. */
    static Optional<LocalDateTime> of(@Nullable Cell cell) {
        if (cell == null) {
            return Optional.empty();
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return Optional.ofNullable(cell.getLocalDateTimeCellValue())
                    .map(moment -> moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS));
        }
        return cell.getCellType() == CellType.STRING ? written(cell.getStringCellValue()) : Optional.empty();
    }

    private static Optional<LocalDateTime> written(String text) {
        Matcher parts = WRITTEN.matcher(WrittenText.code(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(part(parts, "year"), part(parts, "month"), part(parts, "day"));
            return Optional.of(
                    day.atTime(LocalTime.of(part(parts, "hour"), part(parts, "minute"), part(parts, "second"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher parts, String name) {
        String part = parts.group(name);
        return part == null ? 0 : Integer.parseInt(part);
    }
}

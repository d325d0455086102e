package org.demonstrationcounty.county;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.input.ValueReader;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that an administrator sends, and notes every problem.
 *
 * @param changed the key of the county, city or office that changes; null for a new one
 */
record NameRequest(JsonFields fields, Names names, LocalDate today, @Nullable String changed) {

    static final int LONGEST_COUNTY_KEY = 20;
    static final int DIGITS_OF_A_CODE = 6;
    static final int LONGEST_CODE = 50;
    static final int LONGEST_NAME = 100;

    private static final Pattern COUNTY_KEY = Pattern.compile("[0-9A-Z]{4," + LONGEST_COUNTY_KEY + "}");
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{" + DIGITS_OF_A_CODE + "}");
    private static final Pattern OFFICE_CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    CountyName county() {
        String key = key("key", COUNTY_KEY, "county.key");
        CountyKind kind = fields.name("kind", CountyKind.class);
        LocalDate from = from();
        return new CountyName(
                key, kind, name("name"), name("nameEnglish"), statisticalCode(key, kind), city(from), from);
    }

    CityName city() {
        return new CityName(key("code", SIX_DIGITS, "city.code"), name("name"), name("nameEnglish"), from());
    }

    Office office() {
        String code = key("code", OFFICE_CODE, "office.code");
        Office.Kind kind = changed == null
                ? Office.Kind.DEPARTMENT
                : Names.known(changed, names.offices()).onOrFirst(today).kind();
        String given = changed == null || fields.has("kind") ? fields.text("kind", LONGEST_CODE) : null;
        if (given != null && !given.equals(kind.name())) {
            fields.refuse("kind", "field.choice", kind.name());
        }
        return new Office(code, kind, name("name"), name("nameEnglish"), from());
    }

    /** The key. For a change it is in the address, and the body may repeat it. */
    private String key(String field, Pattern allowed, String code) {
        if (changed == null) {
            String key = fields.text(field, LONGEST_CODE);
            if (key != null && !allowed.matcher(key).matches()) {
                fields.refuse(field, code);
            }
            return key;
        }
        if (fields.has(field) && !changed.equals(fields.text(field, LONGEST_CODE))) {
            fields.refuse(field, "names.key-fixed", changed);
        }
        return changed;
    }

    private String name(String field) {
        return fields.text(field, LONGEST_NAME);
    }

    /**
     * The first day of the name. A name changes from today on, never back in time. If an earlier day was sent, the
     * rest of the request is read as of today, so that it is not refused for its day twice.
     */
    private LocalDate from() {
        if (!fields.has("from")) {
            return today;
        }
        LocalDate from = fields.date("from");
        if (from != null && changed != null && from.isBefore(today)) {
            fields.refuse("from", "names.past-day", today);
            return today;
        }
        return from;
    }

    /** The statistical code. It belongs to one county for ever; a zone may have none. */
    private @Nullable String statisticalCode(String key, CountyKind kind) {
        if (kind == CountyKind.ZONE && !fields.has("code")) {
            return null;
        }
        String code = fields.text("code", LONGEST_CODE);
        if (code == null) {
            return null;
        }
        if (!SIX_DIGITS.matcher(code).matches()) {
            fields.refuse("code", "county.code");
            return code;
        }
        othersWith(code, key).ifPresent(other -> fields.refuse("code", "county.code-taken", other.name()));
        return code;
    }

    private Optional<CountyName> othersWith(String code, String key) {
        return names.counties().values().stream()
                .flatMap(history -> history.all().stream())
                .filter(other -> !other.key().equals(key))
                .filter(other -> code.equals(other.code()))
                .findFirst();
    }

    private String city(LocalDate from) {
        String city = fields.text("cityCode", LONGEST_CODE);
        if (city != null
                && Optional.ofNullable(names.cities().get(city))
                        .flatMap(history -> history.on(from == null ? today : from))
                        .isEmpty()) {
            fields.refuse("cityCode", "city.unknown", city);
        }
        return city;
    }

    /** The day of a query; today if none is given. */
    static LocalDate on(@Nullable String given, LocalDate today) {
        if (given == null) {
            return today;
        }
        Refusals refusals = new Refusals();
        ValueReader values = new ValueReader(refusals);
        LocalDate day = values.required(values.date(TextNode.valueOf(given), "on"), "on");
        refusals.throwIfAny();
        return day;
    }
}

package org.demonstrationcounty.county;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The choices and limits of the page on which administrators change names (P7). */
@RestController
@Tag(name = "counties")
class NamesFormController {

    /**
     * @param countyKinds the kinds of a county
     * @param departmentKind the kind of every office that can be added
     * @param maxLengths in characters
     */
    record NamesForm(List<CountyKindName> countyKinds, Office.Kind departmentKind, NameLengths maxLengths) {}

    /** @param name in the language of the request */
    record CountyKindName(CountyKind code, String name) {}

    /**
     * @param name of a name, in Chinese or in English
     * @param statisticalCode of a county's code
     * @param counties of a county's key
     * @param cities of a city's code
     * @param offices of an office's code
     */
    record NameLengths(int name, int statisticalCode, int counties, int cities, int offices) {}

    private static final NameLengths MAX_LENGTHS = new NameLengths(
            NameRequest.LONGEST_NAME,
            NameRequest.DIGITS_OF_A_CODE,
            NameRequest.LONGEST_COUNTY_KEY,
            NameRequest.DIGITS_OF_A_CODE,
            NameRequest.LONGEST_CODE);

    private final MaintainNames right;
    private final RefusalMessages words;

    NamesFormController(MaintainNames right, RefusalMessages words) {
        this.right = right;
        this.words = words;
    }

    @GetMapping("/api/names")
    @Operation(summary = "维护名称可选的内容 / What the names of counties, cities and offices can be, for administrators")
    NamesForm form() {
        right.administrator();
        return new NamesForm(
                Arrays.stream(CountyKind.values())
                        .map(kind -> new CountyKindName(kind, words.named("county-kind." + kind)))
                        .toList(),
                Office.Kind.DEPARTMENT,
                MAX_LENGTHS);
    }
}

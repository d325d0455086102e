package org.demonstrationcounty.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.input.FigureReader;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The provincial figure of a year that counties are compared with (R9). */
@RestController
@Tag(name = "references", description = "全省参照数据 / Provincial references")
class ReferenceController {

    private static final String GROWTH = "provincialSmeRevenueGrowth";

    record Reference(int dataYear, BigDecimal provincialSmeRevenueGrowth) {}

    record NewReference(BigDecimal provincialSmeRevenueGrowth) {}

    record References(List<ProvincialReferences.YearlyReference> items) {}

    private final ProvincialReferences references;
    private final Editions editions;
    private final SupplyReference right;
    private final CaseAccess access;

    ReferenceController(ProvincialReferences references, Editions editions, SupplyReference right, CaseAccess access) {
        this.references = references;
        this.editions = editions;
        this.right = right;
        this.access = access;
    }

    @GetMapping("/api/references")
    @Operation(summary = "各数据年度的全省参照数据 / The provincial growth of every data year, for those who supply it")
    References all() {
        supplier();
        return new References(references.byYear());
    }

    @PutMapping(path = "/api/references/{dataYear}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "全省中小企业营业收入增速 / The provincial growth of a data year",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewReference.class))))
    Reference put(@PathVariable String dataYear, InputStream body) {
        CurrentUser user = supplier();
        JsonFields fields = JsonFields.read(body, GROWTH);
        Optional<Integer> year = DataYear.read(dataYear, fields.refusals());
        JsonNode given = fields.number(GROWTH);
        Optional<BigDecimal> growth =
                new FigureReader(editions.current().standard(), fields.refusals()).value(given, Basis.GROWTH, GROWTH);
        fields.throwIfAny();
        references.supply(year.orElseThrow(), growth.orElseThrow(), user.id());
        return new Reference(year.orElseThrow(), growth.orElseThrow());
    }

    private CurrentUser supplier() {
        CurrentUser user = access.user();
        if (!right.isOf(user)) {
            throw RefusedException.forbidden("reference.not-yours");
        }
        return user;
    }
}

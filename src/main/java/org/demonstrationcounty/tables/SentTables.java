package org.demonstrationcounty.tables;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.input.SentFiles;
import org.demonstrationcounty.policy.DeploymentCheck;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.sheet.Fault;
import org.demonstrationcounty.sheet.FaultWords;
import org.demonstrationcounty.sheet.ReceivedWorkbook;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the tables of an edition as somebody sends them: seven DMN files, or one workbook. Both are checked alike. */
@Component
public class SentTables {

    /** Ends of the names of spreadsheets. Those that are no workbooks of our kind get an answer that says so. */
    private static final List<String> SPREADSHEETS = List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".ods", ".csv");

    private final DeploymentCheck check;
    private final FaultWords words;

    SentTables(DeploymentCheck check, FaultWords words) {
        this.check = check;
        this.words = words;
    }

    /**
     * @param refusals what was found wrong with the rest of the request
     * @throws RefusedException naming every fault: of a DMN file by table and row, of a workbook by sheet and cell
     */
    public Drafted read(SentFiles sent, Refusals refusals) throws IOException {
        List<MultipartFile> files = sent.files();
        Optional<MultipartFile> workbook =
                files.stream().filter(SentTables::isSpreadsheet).findFirst();
        if (workbook.isEmpty()) {
            Map<String, byte[]> tables = sent.read(refusals);
            refusals.throwIfAny();
            return new Drafted(check.drafted(tables), tables);
        }
        if (files.size() > 1) {
            refusals.add(name(workbook.get()), "policy.workbook-alone");
        }
        refusals.throwIfAny();
        try (ReceivedWorkbook received = ReceivedWorkbook.of(workbook.get())) {
            return read(TablesReader.read(received.workbook()));
        }
    }

    private Drafted read(ReadTables read) {
        Map<String, byte[]> files = read.files();
        List<Fault> faults;
        try {
            Edition edition = check.drafted(files);
            faults = read.faults(List.of());
            if (faults.isEmpty()) {
                return new Drafted(edition, files);
            }
        } catch (RefusedException refused) {
            faults = read.faults(refused.refusals());
        }
        throw refused(faults);
    }

    private RefusedException refused(List<Fault> faults) {
        List<Refusal> refusals = faults.stream()
                .map(fault -> fault.refusal().at(fault.at().toString()))
                .toList();
        return new RefusedException(Kind.INVALID, "input.invalid", refusals).telling("problems", words.remarks(faults));
    }

    private static boolean isSpreadsheet(MultipartFile file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return SPREADSHEETS.stream().anyMatch(name::endsWith);
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename());
    }
}

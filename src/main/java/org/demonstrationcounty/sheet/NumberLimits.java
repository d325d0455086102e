package org.demonstrationcounty.sheet;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.demonstrationcounty.policy.NamedIndicator;

/**
 * The limits of an indicator's figures, with which the spreadsheet program warns of impossible ones. The server checks
 * all figures anyway.
 */
final class NumberLimits {

    private NumberLimits() {}

    static void on(XSSFSheet sheet, NamedIndicator indicator, CellRangeAddressList cells) {
        DataValidationHelper make = sheet.getDataValidationHelper();
        String least = indicator.min().toPlainString();
        String most = indicator.max().toPlainString();
        DataValidationConstraint between = indicator.scale() == 0
                ? make.createIntegerConstraint(OperatorType.BETWEEN, least, most)
                : make.createDecimalConstraint(OperatorType.BETWEEN, least, most);
        DataValidation validation = make.createValidation(between, cells);
        validation.setShowErrorBox(true);
        validation.createErrorBox("请核对", inWords(indicator));
        sheet.addValidationData(validation);
    }

    static String inWords(NamedIndicator indicator) {
        String range = "应在 " + indicator.min().toPlainString() + " 至 "
                + indicator.max().toPlainString() + " 之间";
        return indicator.scale() == 0 ? range + "，为整数。" : range + "，最多 " + indicator.scale() + " 位小数。";
    }
}

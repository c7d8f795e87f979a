package id.capaian.web.sheet;

/**
 * What is said about a row of an uploaded sheet.
 *
 * @param row as the spreadsheet counts, from 1
 */
public record Remark(int row, String text) {}

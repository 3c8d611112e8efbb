package org.gouji.narrative.claim;

import java.util.List;

/** What is counted, by the names of the lexicon. */
final class Matter {
  static final String REQUESTS = "requests";
  static final String APPLICATION = "application";
  static final String REVIEW = "review";
  static final String LITIGATION = "litigation";
  static final String DIRECT = "litigationDirect";
  static final String AFTER_REVIEW = "litigationAfterReview";
  static final String NORMATIVE = "normativeDocuments";
  static final String REGULATIONS = "regulations";
  static final String FEES = "fees";
  static final String PROCUREMENT = "procurement";
  static final String PROCESSING_FEE = "processingFee";
  static final String INFORMATION = "information";

  /** Something that no table counts. */
  static final String FOREIGN = "foreign";

  private static final List<String> REMEDIES = List.of(REVIEW, LITIGATION, DIRECT, AFTER_REVIEW);
  private static final List<String> SERVICES = List.of("licensing", "penalty", "coercion");

  private Matter() {}

  static boolean isRequest(String matter) {
    return matter.equals(REQUESTS) || matter.equals(APPLICATION);
  }

  static boolean isRemedy(String matter) {
    return REMEDIES.contains(matter);
  }

  static boolean isDocument(String matter) {
    return matter.equals(NORMATIVE) || matter.equals(REGULATIONS);
  }

  static boolean isService(String matter) {
    return SERVICES.contains(matter);
  }
}

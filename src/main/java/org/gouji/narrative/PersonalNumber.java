package org.gouji.narrative;

import java.time.YearMonth;

/** Tells the numbers of persons from other numbers by their form and check digit. */
final class PersonalNumber {
  private static final int ID_LENGTH = 18;
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";
  // GB/T 2260: the provinces by the first two digits of the region.
  private static final String PROVINCES =
      " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64"
          + " 65 71 81 82 83 ";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int MONTHS = 12;

  private PersonalNumber() {}

  /** Whether this is a resident identity number by GB 11643: region, day of birth, check digit. */
  static boolean isIdentity(String digits) {
    return digits.length() == ID_LENGTH
        && digits.indexOf('X') == (digits.endsWith("X") ? ID_LENGTH - 1 : -1)
        && isRegion(digits)
        && isBirthday(digits)
        && ID_CHECKS.charAt(weighed(digits) % ID_CHECKS.length()) == digits.charAt(ID_LENGTH - 1);
  }

  /** Whether 18 digits begin like an identity number, whatever their check digit. */
  static boolean looksLikeIdentity(String digits) {
    return digits.length() == ID_LENGTH && isRegion(digits) && isBirthday(digits);
  }

  /** Whether the last digit is the check digit of ISO/IEC 7812, as on bank cards. */
  static boolean hasCardCheck(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int value = i % 2 == 0 ? digit : 2 * digit;
      sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
  }

  /** Whether this is a mobile number of the mainland. */
  static boolean isMobile(String digits) {
    return digits.length() == DigitRun.FEWEST
        && digits.charAt(0) == '1'
        && digits.charAt(1) >= '3'
        && digits.charAt(1) <= '9'
        && digits.charAt(digits.length() - 1) != 'X';
  }

  private static int weighed(String digits) {
    int sum = 0;
    for (int i = 0; i < ID_WEIGHTS.length; i++) {
      sum += ID_WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  private static boolean isRegion(String digits) {
    return PROVINCES.contains(" " + digits.substring(0, 2) + " ")
        && !digits.startsWith("00", 2)
        && !digits.startsWith("00", 4);
  }

  private static boolean isBirthday(String digits) {
    int year = Integer.parseInt(digits.substring(6, 10));
    int month = Integer.parseInt(digits.substring(10, 12));
    int day = Integer.parseInt(digits.substring(12, 14));
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && month >= 1
        && month <= MONTHS
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}

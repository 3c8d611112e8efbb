package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of lists in Word's formats. */
class NumberFormatTest {
  @ParameterizedTest
  @CsvSource({
    "decimal,12,12",
    "decimalZero,3,03",
    "decimalFullWidth,12,１２",
    "decimalEnclosedCircle,1,①",
    "decimalEnclosedCircleChinese,20,⑳",
    "decimalEnclosedCircle,21,21",
    "decimalEnclosedParen,2,⑵",
    "decimalEnclosedFullstop,3,⒊",
    "ideographEnclosedCircle,2,㊁",
    "chineseCounting,10,十",
    "chineseCounting,11,十一",
    "chineseCounting,20,二十",
    "chineseCounting,99,九十九",
    "chineseCounting,100,一〇〇",
    "chineseCountingThousand,6,六",
    "chineseCountingThousand,101,一百零一",
    "chineseCountingThousand,110,一百一十",
    "chineseCountingThousand,1001,一千零一",
    "chineseCountingThousand,2000,二千",
    "taiwaneseCountingThousand,21,二十一",
    "taiwaneseCounting,12,十二",
    "ideographDigital,10,一〇",
    "japaneseCounting,11,十一",
    "japaneseCounting,101,百一",
    "chineseLegalSimplified,1,壹",
    "chineseLegalSimplified,10,壹拾",
    "chineseLegalSimplified,12,壹拾贰",
    "ideographTraditional,10,癸",
    "ideographTraditional,11,11",
    "ideographZodiac,12,亥",
    "upperLetter,26,Z",
    "lowerLetter,27,aa",
    "upperRoman,1994,MCMXCIV",
    "lowerRoman,4,iv",
    "lowerRoman,0,0",
    "chineseCountingThousand,123456,123456",
    "somethingNew,7,7"
  })
  void number_isWrittenInItsFormat(String format, int number, String written) {
    assertEquals(written, NumberFormat.write(number, format));
  }
}

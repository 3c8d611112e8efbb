package org.gouji.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names are those of one body. */
class AgencyNameTest {
  @ParameterizedTest
  @CsvSource({
    "青禾县, 青禾县人民政府",
    "青禾县政府, 青禾县人民政府",
    "青禾縣 人民政府, 青禾县",
    "柳溪镇, 柳溪镇人民政府",
    "城东街道, 城东街道办事处",
    "青禾县政府办, 青禾县人民政府办公室",
    "青禾高新区管委会, 青禾高新区管理委员会",
    "教育部, 中华人民共和国教育部"
  })
  void sameBody_hasTheSameKey(String one, String other) {
    assertThat(AgencyName.key(one)).isEqualTo(AgencyName.key(other));
    assertThat(AgencyName.maybeSame(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"青禾县, 青禾县人民政府办公室", "泉州市洛江区, 洛江区", "青禾县柳溪镇人民政府, 柳溪镇", "泉州市洛江区教育局, 洛江区教育局"})
  void pairThatSomeoneNames_canBeOneBodyUnderDifferentKeys(String one, String other) {
    assertThat(AgencyName.key(one)).isNotEqualTo(AgencyName.key(other));
    assertThat(AgencyName.maybeSame(one, other)).isTrue();
    assertThat(AgencyName.maybeSame(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "青禾县, 柏川县",
    "青禾县, 青禾县教育局",
    "青禾县教育局, 教育局",
    "青禾县供水公司, 供水公司",
    "青禾县教育局, 柏川县教育局",
    "青禾县, 北青禾县",
    "青禾县, 禾县",
    "青禾县柳溪镇, 青禾县",
    "青禾县, 青禾县本级"
  })
  void otherBodies_areNeverTheSame(String one, String other) {
    assertThat(AgencyName.key(one)).isNotEqualTo(AgencyName.key(other));
    assertThat(AgencyName.maybeSame(one, other)).isFalse();
    assertThat(AgencyName.maybeSame(other, one)).isFalse();
  }
}

package org.gouji.narrative.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which names a report speaks of its own agency. */
class OwnNameTest {
  @ParameterizedTest
  @CsvSource({
    "青禾县发展和改革局, 县发改局",
    "青禾县发展和改革局, 发改局",
    "青禾县发展和改革委员会, 县发展改革委",
    "青禾市人力资源和社会保障局, 市人社局",
    "青禾市住房和城乡建设局, 青禾市住建局",
    "青禾区卫生健康委员会, 区卫健委",
    "青禾市市场监督管理局, 市市场监管局",
    "青禾区城市管理局, 城管局"
  })
  void shortForm_isTheAgencys(String agency, String name) {
    assertThat(OwnName.of(agency).isShortForm(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "青禾县发展和改革局, 县教育局",
    "青禾市人力资源和社会保障局, 市社保局",
    "青禾县发展和改革局, 市发改局",
    "青禾县发展和改革局, 县发改委",
    "青禾县人民政府, 县公安局",
    "'', 县发改局"
  })
  void nameOfAnotherBody_isNot(String agency, String name) {
    assertThat(OwnName.of(agency).isShortForm(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "青禾经济技术开发区管理委员会, 管委会",
    "青禾经济技术开发区管理委员会, 开发区",
    "青禾高新技术产业开发区管理委员会, 高新区",
    "青禾经开区管委会, 经开区",
    "青禾县柳溪街道办事处, 街道",
    "青禾县机关事务管理局, 机关事务局",
    "青禾县教育局, 县教育局"
  })
  void ownName_isAmongTheNames(String agency, String name) {
    assertThat(OwnName.of(agency).names()).contains(name);
  }
}

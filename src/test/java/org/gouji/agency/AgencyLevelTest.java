package org.gouji.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.gouji.model.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyLevelTest {
  private final AgencyLevel levels = AgencyLevel.standard();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // State Council
    "教育部, state-council-department",
    "中华人民共和国教育部, state-council-department",
    "国家税务总局, state-council-department",
    "国家市场监督管理总局, state-council-department",
    "海关总署, state-council-department",
    "中国银行保险监督管理委员会, state-council-department",
    "国家数据局, state-council-department",
    "国家发展改革委, state-council-department",
    // provinces
    "江苏省, province-government",
    "江苏省人民政府, province-government",
    "广西壮族自治区, province-government",
    "北京市, province-government",
    "吉林省, province-government",
    "江苏省人民政府办公厅, province-department",
    "江苏省教育厅, province-department",
    "江苏省市场监督管理局, province-department",
    "上海市绿化和市容管理局, province-department",
    "北京市城市管理委员会, province-department",
    "广西教育厅, province-department",
    "国家税务总局江苏省税务局, province-department",
    "国家统计局江苏调查总队, province-department",
    // cities, autonomous prefectures, prefectures, leagues
    "宿迁市, city-government",
    " 宿迁市 人民政府 , city-government",
    "江苏省宿迁市人民政府, city-government",
    "吉林市, city-government",
    "朝阳市, city-government",
    "乌鲁木齐市, city-government",
    "海南省海口市, city-government",
    "延边朝鲜族自治州, city-government",
    "海南藏族自治州, city-government",
    "恩施州, city-government",
    "湘西自治州, city-government",
    "东莞市, city-government",
    "中山市, city-government",
    "儋州市, city-government",
    "嘉峪关市, city-government",
    "锡林郭勒盟行政公署, city-government",
    "大兴安岭地区行政公署, city-government",
    "伊犁哈萨克自治州阿勒泰地区, city-government",
    "宿迁市人民政府办公室, city-department",
    "宿迁市教育局, city-department",
    "宿迁市市场监督管理局, city-department",
    "宿迁市城市管理局, city-department",
    "宿迁市文化市场综合执法支队, city-department",
    "宿迁市人民政府外事办公室, city-department",
    "宿迁市公安局宿豫区分局, city-department",
    "宿迁市教育局（体育局）, city-department",
    "国家税务总局宿迁市税务局, city-department",
    "中华人民共和国宁波海关, city-department",
    "海南州教育局, city-department",
    "锡林郭勒盟教育局, city-department",
    // counties, districts, banners
    "洛江区, county-government",
    "泉州市洛江区人民政府, county-government",
    "昆山市, county-government",
    "昆山市人民政府, county-government",
    "北京市海淀区, county-government",
    "朝阳区, county-government",
    "天津市河北区, county-government",
    "大理白族自治州大理市, county-government",
    "延边州延吉市, county-government",
    "喀什地区喀什市, county-government",
    "河北雄安新区容城县, county-government",
    "和县, county-government",
    "长沙县, county-government",
    "济南市市中区, county-government",
    "津市市, county-government",
    "社旗县人民政府, county-government",
    "上海市浦东新区, county-government",
    "长春市绿园区, county-government",
    "神农架林区, county-government",
    "六枝特区, county-government",
    "鄂温克族自治旗, county-government",
    "仙桃市, county-government",
    "第八师石河子市, county-government",
    "洛江区人民政府办公室, county-department",
    "泉州市洛江区教育局, county-department",
    "江苏省宿迁市泗阳县水务局, county-department",
    "昆山市市场监督管理局, county-department",
    "昆山市政务服务管理办公室, county-department",
    "荆州市沙市区城市管理执法局, county-department",
    "巴中市巴州区教育局, county-department",
    "河南蒙古族自治县财政局, county-department",
    "国家税务总局泗阳县税务局, county-department",
    "湘乡市教育局, county-department",
    "泗阳县住房和城乡建设局, county-department",
    "青石縣財政局, county-department",
    "江蘇省教育廳, province-department",
    // townships and street offices
    "城关镇, township-government",
    "东莞市虎门镇, township-government",
    "洛江区罗溪镇人民政府, township-government",
    "新乡县七里营镇人民政府, township-government",
    "锡林浩特市毛登苏木, township-government",
    "秦皇岛市海港区驻操营镇, township-government",
    "虹山乡, township-government",
    "洛江区罗溪镇人民政府办公室, township-government",
    "洛江区万安街道办事处, street-office",
    "万安街道, street-office",
    "北京市海淀区中关村街道, street-office",
    "乌鲁木齐市新市区北京路街道办事处, street-office",
    "北京市顺义区天竺地区办事处, street-office",
    // places named by their kind alone
    "省教育厅, province-department",
    "省市场监督管理局, province-department",
    "自治区卫生健康委, province-department",
    "市教育局, city-department",
    "州财政局, city-department",
    "盟教育局, city-department",
    "县教育局, county-department",
    "区统计局, county-department",
    "县政府办, county-department",
    "旗人民政府, county-government",
    "城口县人民政府机关, county-government",
    "市中区教育局, county-department",
    // no level
    "苏州工业园区管理委员会, other",
    "苏州工业园区, other",
    "宿迁经济技术开发区财政局, other",
    "南京市江北新区, other",
    "南京市江北新区管理委员会, other",
    "河北雄安新区, other",
    "泉州台商投资区, other",
    "黄山风景区管理委员会, other",
    "中国（江苏）自由贸易试验区, other",
    "新疆生产建设兵团教育局, other",
    "江苏省人民政府驻北京办事处, other",
    "审计署驻南京特派员办事处, other",
    "南京大学, other",
    "宿迁市第一人民医院, other",
    "宿迁市水务集团有限公司, other",
    "宿迁市中级人民法院, other",
    "中国工商银行宿迁市分行, other",
    "教育局, other",
    "市人民政府, other",
    "区教育厅, other",
    "市场监督管理局, other",
    "区域合作办公室, other",
    "县, other",
    "区管委会, other",
    "城市管理局, other",
    "万安街道万安社区居民委员会, other",
    "'', other"
  })
  void name_tellsLevel(String agency, String level) {
    assertEquals(level, levels.of(agency).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"洛江区人民政府办公室", "宿迁市政府办公室", "江苏省人民政府办公厅", "锡林郭勒盟行政公署办公室"})
  void officeOfGovernment_isGeneralOffice(String agency) {
    assertTrue(levels.generalOffice(agency));
  }

  @ParameterizedTest
  @ValueSource(strings = {"宿迁市", "宿迁市人民政府外事办公室", "东莞市虎门镇人民政府办公室", "宿迁市教育局办公室"})
  void otherBody_isNoGeneralOffice(String agency) {
    assertFalse(levels.generalOffice(agency));
  }

  @ParameterizedTest
  @ValueSource(strings = {"教育部", "江苏省人民政府", "江苏省人民政府办公厅", "宿迁市", "宿迁市人民政府办公室", "东莞市", "恩施州"})
  void bodyWithPower_mayMakeRules(String agency) {
    assertTrue(levels.mayMakeRules(agency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "宿迁市教育局",
        "江苏省教育厅",
        "昆山市",
        "洛江区人民政府办公室",
        "东莞市虎门镇人民政府办公室",
        "锡林郭勒盟行政公署",
        "阿里地区行政公署办公室",
        "苏州工业园区管理委员会",
        "教育局"
      })
  void bodyWithoutPower_mayNotMakeRules(String agency) {
    assertFalse(levels.mayMakeRules(agency));
  }

  @Test
  void noData_tellNothing() {
    assertEquals(Level.OTHER, new AgencyLevel(Map.of()).of("宿迁市"));
  }
}

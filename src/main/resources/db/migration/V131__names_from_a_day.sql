-- Names, codes and the city of a county hold from a day on; what held before is kept (P7).
create table city_name (
    city_code varchar(6) not null references city (code),
    valid_from date not null,
    name varchar(100) not null,
    name_english varchar(100) not null,
    primary key (city_code, valid_from)
);

create table county_name (
    county_key varchar(20) not null references county (county_key),
    valid_from date not null,
    kind varchar(20) not null,
    name varchar(100) not null,
    name_english varchar(100) not null,
    code varchar(6),
    city_code varchar(6) not null references city (code),
    primary key (county_key, valid_from),
    constraint county_name_kind check (kind in ('COUNTY', 'CITY', 'DISTRICT', 'ZONE'))
);

create index county_name_city on county_name (city_code);

create table office_name (
    office_code varchar(64) not null references office (code),
    valid_from date not null,
    name varchar(100) not null,
    name_english varchar(200) not null,
    primary key (office_code, valid_from)
);

-- Another text after each change: who changed names that somebody else has changed meanwhile is refused.
create table names_revision (
    id integer not null primary key,
    revision varchar(36) not null
);

insert into names_revision (id, revision) values (1, 'first');

insert into city_name (city_code, valid_from, name, name_english)
select code, date '2021-01-01', name,
    case code
        when '140100' then 'Taiyuan'
        when '140200' then 'Datong'
        when '140300' then 'Yangquan'
        when '140400' then 'Changzhi'
        when '140500' then 'Jincheng'
        when '140600' then 'Shuozhou'
        when '140700' then 'Jinzhong'
        when '140800' then 'Yuncheng'
        when '140900' then 'Xinzhou'
        when '141000' then 'Linfen'
        when '141100' then 'Lvliang'
        else name
    end
from city;

insert into county_name (county_key, valid_from, kind, name, name_english, code, city_code)
select county_key, date '2021-01-01',
    case kind when 'COUNTY_LEVEL_CITY' then 'CITY' else kind end,
    name,
    case county_key
        when '140105' then 'Xiaodian District'
        when '140106' then 'Yingze District'
        when '140107' then 'Xinghualing District'
        when '140108' then 'Jiancaoping District'
        when '140109' then 'Wanbailin District'
        when '140110' then 'Jinyuan District'
        when '140121' then 'Qingxu County'
        when '140122' then 'Yangqu County'
        when '140123' then 'Loufan County'
        when '140181' then 'Gujiao City'
        when '140212' then 'Xinrong District'
        when '140213' then 'Pingcheng District'
        when '140214' then 'Yungang District'
        when '140215' then 'Yunzhou District'
        when '140221' then 'Yanggao County'
        when '140222' then 'Tianzhen County'
        when '140223' then 'Guangling County'
        when '140224' then 'Lingqiu County'
        when '140225' then 'Hunyuan County'
        when '140226' then 'Zuoyun County'
        when '140302' then 'Chengqu District'
        when '140303' then 'Kuangqu District'
        when '140311' then 'Jiaoqu District'
        when '140321' then 'Pingding County'
        when '140322' then 'Yuxian County'
        when '140403' then 'Luzhou District'
        when '140404' then 'Shangdang District'
        when '140405' then 'Tunliu District'
        when '140406' then 'Lucheng District'
        when '140423' then 'Xiangyuan County'
        when '140425' then 'Pingshun County'
        when '140426' then 'Licheng County'
        when '140427' then 'Huguan County'
        when '140428' then 'Zhangzi County'
        when '140429' then 'Wuxiang County'
        when '140430' then 'Qinxian County'
        when '140431' then 'Qinyuan County'
        when '140502' then 'Chengqu District'
        when '140521' then 'Qinshui County'
        when '140522' then 'Yangcheng County'
        when '140524' then 'Lingchuan County'
        when '140525' then 'Zezhou County'
        when '140581' then 'Gaoping City'
        when '140602' then 'Shuocheng District'
        when '140603' then 'Pinglu District'
        when '140621' then 'Shanyin County'
        when '140622' then 'Yingxian County'
        when '140623' then 'Youyu County'
        when '140681' then 'Huairen City'
        when '140702' then 'Yuci District'
        when '140703' then 'Taigu District'
        when '140721' then 'Yushe County'
        when '140722' then 'Zuoquan County'
        when '140723' then 'Heshun County'
        when '140724' then 'Xiyang County'
        when '140725' then 'Shouyang County'
        when '140727' then 'Qixian County'
        when '140728' then 'Pingyao County'
        when '140729' then 'Lingshi County'
        when '140781' then 'Jiexiu City'
        when '140802' then 'Yanhu District'
        when '140821' then 'Linyi County'
        when '140822' then 'Wanrong County'
        when '140823' then 'Wenxi County'
        when '140824' then 'Jishan County'
        when '140825' then 'Xinjiang County'
        when '140826' then 'Jiangxian County'
        when '140827' then 'Yuanqu County'
        when '140828' then 'Xiaxian County'
        when '140829' then 'Pinglu County'
        when '140830' then 'Ruicheng County'
        when '140881' then 'Yongji City'
        when '140882' then 'Hejin City'
        when '140902' then 'Xinfu District'
        when '140921' then 'Dingxiang County'
        when '140922' then 'Wutai County'
        when '140923' then 'Daixian County'
        when '140924' then 'Fanshi County'
        when '140925' then 'Ningwu County'
        when '140926' then 'Jingle County'
        when '140927' then 'Shenchi County'
        when '140928' then 'Wuzhai County'
        when '140929' then 'Kelan County'
        when '140930' then 'Hequ County'
        when '140931' then 'Baode County'
        when '140932' then 'Pianguan County'
        when '140981' then 'Yuanping City'
        when '141002' then 'Yaodu District'
        when '141021' then 'Quwo County'
        when '141022' then 'Yicheng County'
        when '141023' then 'Xiangfen County'
        when '141024' then 'Hongtong County'
        when '141025' then 'Guxian County'
        when '141026' then 'Anze County'
        when '141027' then 'Fushan County'
        when '141028' then 'Jixian County'
        when '141029' then 'Xiangning County'
        when '141030' then 'Daning County'
        when '141031' then 'Xixian County'
        when '141032' then 'Yonghe County'
        when '141033' then 'Puxian County'
        when '141034' then 'Fenxi County'
        when '141081' then 'Houma City'
        when '141082' then 'Huozhou City'
        when '141102' then 'Lishi District'
        when '141121' then 'Wenshui County'
        when '141122' then 'Jiaocheng County'
        when '141123' then 'Xingxian County'
        when '141124' then 'Linxian County'
        when '141125' then 'Liulin County'
        when '141126' then 'Shilou County'
        when '141127' then 'Lanxian County'
        when '141128' then 'Fangshan County'
        when '141129' then 'Zhongyang County'
        when '141130' then 'Jiaokou County'
        when '141181' then 'Xiaoyi City'
        when '141182' then 'Fenyang City'
        when '140171' then 'Shanxi Transformation and Comprehensive Reform Demonstration Zone'
        when '140271' then 'Datong Economic and Technological Development Zone'
        when '140471' then 'Changzhi High-tech Industrial Development Zone'
        when '140671' then 'Shuozhou Economic Development Zone'
        when '1401K1' then 'Taiyuan Economic and Technological Development Zone'
        when '1407K1' then 'Jinzhong Economic and Technological Development Zone'
        when '1405K1' then 'Jincheng Economic and Technological Development Zone'
        when '1401K2' then 'Taiyuan High-tech Industrial Development Zone'
        when '1401K3' then 'Taiyuan Wusu Comprehensive Bonded Zone'
        when '1401K4' then 'Qingxu Economic Development Zone'
        when '1410K1' then 'Guxian Economic and Technological Development Zone'
        when '1408K1' then 'Fenglingdu Economic Development Zone'
        when '1408K2' then 'Jiangxian Economic Development Zone'
        when '1408K3' then 'Yuncheng Airport Economic Development Zone'
        else name
    end,
    case when county_key like '%K%' or char_length(county_key) <> 6 then null else county_key end,
    city_code
from county;

insert into office_name (office_code, valid_from, name, name_english)
select code, valid_from, name, name_english from office;

alter table county drop constraint county_kind;
alter table county drop constraint county_zone_level;
alter table county drop column name;
alter table county drop column kind;
alter table county drop column zone_level;
alter table county drop column city_code;
alter table city drop column name;
alter table office drop column name;
alter table office drop column name_english;
alter table office drop column valid_from;

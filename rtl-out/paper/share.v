module share (
  input clk,
  input rst,
  input z_req_valid,
  input [23:0] z_divisor,
  input z_beat_valid,
  input [2559:0] z_num,
  input z_last,
  input w_req_valid,
  input [23:0] w_divisor,
  input w_beat_valid,
  input [1087:0] w_num,
  input w_last,
  input q_req_valid,
  input [23:0] q_divisor,
  input q_beat_valid,
  input [1599:0] q_num,
  input q_last,
  input c_req_valid,
  input [23:0] c_divisor,
  input c_beat_valid,
  input [1599:0] c_num,
  input c_last,
  output z_req_ready,
  output z_beat_ready,
  output reg z_out_valid,
  output w_req_ready,
  output w_beat_ready,
  output w_out_valid,
  output q_req_ready,
  output q_beat_ready,
  output reg q_out_valid,
  output c_req_ready,
  output c_beat_ready,
  output reg c_out_valid,
  output [1087:0] out_q,
  output out_last
);
  wire signed [39:0] z_num_0 = z_num[39:0];
  wire signed [39:0] z_num_1 = z_num[79:40];
  wire signed [39:0] z_num_2 = z_num[119:80];
  wire signed [39:0] z_num_3 = z_num[159:120];
  wire signed [39:0] z_num_4 = z_num[199:160];
  wire signed [39:0] z_num_5 = z_num[239:200];
  wire signed [39:0] z_num_6 = z_num[279:240];
  wire signed [39:0] z_num_7 = z_num[319:280];
  wire signed [39:0] z_num_8 = z_num[359:320];
  wire signed [39:0] z_num_9 = z_num[399:360];
  wire signed [39:0] z_num_10 = z_num[439:400];
  wire signed [39:0] z_num_11 = z_num[479:440];
  wire signed [39:0] z_num_12 = z_num[519:480];
  wire signed [39:0] z_num_13 = z_num[559:520];
  wire signed [39:0] z_num_14 = z_num[599:560];
  wire signed [39:0] z_num_15 = z_num[639:600];
  wire signed [39:0] z_num_16 = z_num[679:640];
  wire signed [39:0] z_num_17 = z_num[719:680];
  wire signed [39:0] z_num_18 = z_num[759:720];
  wire signed [39:0] z_num_19 = z_num[799:760];
  wire signed [39:0] z_num_20 = z_num[839:800];
  wire signed [39:0] z_num_21 = z_num[879:840];
  wire signed [39:0] z_num_22 = z_num[919:880];
  wire signed [39:0] z_num_23 = z_num[959:920];
  wire signed [39:0] z_num_24 = z_num[999:960];
  wire signed [39:0] z_num_25 = z_num[1039:1000];
  wire signed [39:0] z_num_26 = z_num[1079:1040];
  wire signed [39:0] z_num_27 = z_num[1119:1080];
  wire signed [39:0] z_num_28 = z_num[1159:1120];
  wire signed [39:0] z_num_29 = z_num[1199:1160];
  wire signed [39:0] z_num_30 = z_num[1239:1200];
  wire signed [39:0] z_num_31 = z_num[1279:1240];
  wire signed [39:0] z_num_32 = z_num[1319:1280];
  wire signed [39:0] z_num_33 = z_num[1359:1320];
  wire signed [39:0] z_num_34 = z_num[1399:1360];
  wire signed [39:0] z_num_35 = z_num[1439:1400];
  wire signed [39:0] z_num_36 = z_num[1479:1440];
  wire signed [39:0] z_num_37 = z_num[1519:1480];
  wire signed [39:0] z_num_38 = z_num[1559:1520];
  wire signed [39:0] z_num_39 = z_num[1599:1560];
  wire signed [39:0] z_num_40 = z_num[1639:1600];
  wire signed [39:0] z_num_41 = z_num[1679:1640];
  wire signed [39:0] z_num_42 = z_num[1719:1680];
  wire signed [39:0] z_num_43 = z_num[1759:1720];
  wire signed [39:0] z_num_44 = z_num[1799:1760];
  wire signed [39:0] z_num_45 = z_num[1839:1800];
  wire signed [39:0] z_num_46 = z_num[1879:1840];
  wire signed [39:0] z_num_47 = z_num[1919:1880];
  wire signed [39:0] z_num_48 = z_num[1959:1920];
  wire signed [39:0] z_num_49 = z_num[1999:1960];
  wire signed [39:0] z_num_50 = z_num[2039:2000];
  wire signed [39:0] z_num_51 = z_num[2079:2040];
  wire signed [39:0] z_num_52 = z_num[2119:2080];
  wire signed [39:0] z_num_53 = z_num[2159:2120];
  wire signed [39:0] z_num_54 = z_num[2199:2160];
  wire signed [39:0] z_num_55 = z_num[2239:2200];
  wire signed [39:0] z_num_56 = z_num[2279:2240];
  wire signed [39:0] z_num_57 = z_num[2319:2280];
  wire signed [39:0] z_num_58 = z_num[2359:2320];
  wire signed [39:0] z_num_59 = z_num[2399:2360];
  wire signed [39:0] z_num_60 = z_num[2439:2400];
  wire signed [39:0] z_num_61 = z_num[2479:2440];
  wire signed [39:0] z_num_62 = z_num[2519:2480];
  wire signed [39:0] z_num_63 = z_num[2559:2520];
  wire [23:0] w_divisor_0 = w_divisor;
  wire signed [16:0] w_num_0 = w_num[16:0];
  wire signed [16:0] w_num_1 = w_num[33:17];
  wire signed [16:0] w_num_2 = w_num[50:34];
  wire signed [16:0] w_num_3 = w_num[67:51];
  wire signed [16:0] w_num_4 = w_num[84:68];
  wire signed [16:0] w_num_5 = w_num[101:85];
  wire signed [16:0] w_num_6 = w_num[118:102];
  wire signed [16:0] w_num_7 = w_num[135:119];
  wire signed [16:0] w_num_8 = w_num[152:136];
  wire signed [16:0] w_num_9 = w_num[169:153];
  wire signed [16:0] w_num_10 = w_num[186:170];
  wire signed [16:0] w_num_11 = w_num[203:187];
  wire signed [16:0] w_num_12 = w_num[220:204];
  wire signed [16:0] w_num_13 = w_num[237:221];
  wire signed [16:0] w_num_14 = w_num[254:238];
  wire signed [16:0] w_num_15 = w_num[271:255];
  wire signed [16:0] w_num_16 = w_num[288:272];
  wire signed [16:0] w_num_17 = w_num[305:289];
  wire signed [16:0] w_num_18 = w_num[322:306];
  wire signed [16:0] w_num_19 = w_num[339:323];
  wire signed [16:0] w_num_20 = w_num[356:340];
  wire signed [16:0] w_num_21 = w_num[373:357];
  wire signed [16:0] w_num_22 = w_num[390:374];
  wire signed [16:0] w_num_23 = w_num[407:391];
  wire signed [16:0] w_num_24 = w_num[424:408];
  wire signed [16:0] w_num_25 = w_num[441:425];
  wire signed [16:0] w_num_26 = w_num[458:442];
  wire signed [16:0] w_num_27 = w_num[475:459];
  wire signed [16:0] w_num_28 = w_num[492:476];
  wire signed [16:0] w_num_29 = w_num[509:493];
  wire signed [16:0] w_num_30 = w_num[526:510];
  wire signed [16:0] w_num_31 = w_num[543:527];
  wire signed [16:0] w_num_32 = w_num[560:544];
  wire signed [16:0] w_num_33 = w_num[577:561];
  wire signed [16:0] w_num_34 = w_num[594:578];
  wire signed [16:0] w_num_35 = w_num[611:595];
  wire signed [16:0] w_num_36 = w_num[628:612];
  wire signed [16:0] w_num_37 = w_num[645:629];
  wire signed [16:0] w_num_38 = w_num[662:646];
  wire signed [16:0] w_num_39 = w_num[679:663];
  wire signed [16:0] w_num_40 = w_num[696:680];
  wire signed [16:0] w_num_41 = w_num[713:697];
  wire signed [16:0] w_num_42 = w_num[730:714];
  wire signed [16:0] w_num_43 = w_num[747:731];
  wire signed [16:0] w_num_44 = w_num[764:748];
  wire signed [16:0] w_num_45 = w_num[781:765];
  wire signed [16:0] w_num_46 = w_num[798:782];
  wire signed [16:0] w_num_47 = w_num[815:799];
  wire signed [16:0] w_num_48 = w_num[832:816];
  wire signed [16:0] w_num_49 = w_num[849:833];
  wire signed [16:0] w_num_50 = w_num[866:850];
  wire signed [16:0] w_num_51 = w_num[883:867];
  wire signed [16:0] w_num_52 = w_num[900:884];
  wire signed [16:0] w_num_53 = w_num[917:901];
  wire signed [16:0] w_num_54 = w_num[934:918];
  wire signed [16:0] w_num_55 = w_num[951:935];
  wire signed [16:0] w_num_56 = w_num[968:952];
  wire signed [16:0] w_num_57 = w_num[985:969];
  wire signed [16:0] w_num_58 = w_num[1002:986];
  wire signed [16:0] w_num_59 = w_num[1019:1003];
  wire signed [16:0] w_num_60 = w_num[1036:1020];
  wire signed [16:0] w_num_61 = w_num[1053:1037];
  wire signed [16:0] w_num_62 = w_num[1070:1054];
  wire signed [16:0] w_num_63 = w_num[1087:1071];
  wire signed [24:0] q_num_0 = q_num[24:0];
  wire signed [24:0] q_num_1 = q_num[49:25];
  wire signed [24:0] q_num_2 = q_num[74:50];
  wire signed [24:0] q_num_3 = q_num[99:75];
  wire signed [24:0] q_num_4 = q_num[124:100];
  wire signed [24:0] q_num_5 = q_num[149:125];
  wire signed [24:0] q_num_6 = q_num[174:150];
  wire signed [24:0] q_num_7 = q_num[199:175];
  wire signed [24:0] q_num_8 = q_num[224:200];
  wire signed [24:0] q_num_9 = q_num[249:225];
  wire signed [24:0] q_num_10 = q_num[274:250];
  wire signed [24:0] q_num_11 = q_num[299:275];
  wire signed [24:0] q_num_12 = q_num[324:300];
  wire signed [24:0] q_num_13 = q_num[349:325];
  wire signed [24:0] q_num_14 = q_num[374:350];
  wire signed [24:0] q_num_15 = q_num[399:375];
  wire signed [24:0] q_num_16 = q_num[424:400];
  wire signed [24:0] q_num_17 = q_num[449:425];
  wire signed [24:0] q_num_18 = q_num[474:450];
  wire signed [24:0] q_num_19 = q_num[499:475];
  wire signed [24:0] q_num_20 = q_num[524:500];
  wire signed [24:0] q_num_21 = q_num[549:525];
  wire signed [24:0] q_num_22 = q_num[574:550];
  wire signed [24:0] q_num_23 = q_num[599:575];
  wire signed [24:0] q_num_24 = q_num[624:600];
  wire signed [24:0] q_num_25 = q_num[649:625];
  wire signed [24:0] q_num_26 = q_num[674:650];
  wire signed [24:0] q_num_27 = q_num[699:675];
  wire signed [24:0] q_num_28 = q_num[724:700];
  wire signed [24:0] q_num_29 = q_num[749:725];
  wire signed [24:0] q_num_30 = q_num[774:750];
  wire signed [24:0] q_num_31 = q_num[799:775];
  wire signed [24:0] q_num_32 = q_num[824:800];
  wire signed [24:0] q_num_33 = q_num[849:825];
  wire signed [24:0] q_num_34 = q_num[874:850];
  wire signed [24:0] q_num_35 = q_num[899:875];
  wire signed [24:0] q_num_36 = q_num[924:900];
  wire signed [24:0] q_num_37 = q_num[949:925];
  wire signed [24:0] q_num_38 = q_num[974:950];
  wire signed [24:0] q_num_39 = q_num[999:975];
  wire signed [24:0] q_num_40 = q_num[1024:1000];
  wire signed [24:0] q_num_41 = q_num[1049:1025];
  wire signed [24:0] q_num_42 = q_num[1074:1050];
  wire signed [24:0] q_num_43 = q_num[1099:1075];
  wire signed [24:0] q_num_44 = q_num[1124:1100];
  wire signed [24:0] q_num_45 = q_num[1149:1125];
  wire signed [24:0] q_num_46 = q_num[1174:1150];
  wire signed [24:0] q_num_47 = q_num[1199:1175];
  wire signed [24:0] q_num_48 = q_num[1224:1200];
  wire signed [24:0] q_num_49 = q_num[1249:1225];
  wire signed [24:0] q_num_50 = q_num[1274:1250];
  wire signed [24:0] q_num_51 = q_num[1299:1275];
  wire signed [24:0] q_num_52 = q_num[1324:1300];
  wire signed [24:0] q_num_53 = q_num[1349:1325];
  wire signed [24:0] q_num_54 = q_num[1374:1350];
  wire signed [24:0] q_num_55 = q_num[1399:1375];
  wire signed [24:0] q_num_56 = q_num[1424:1400];
  wire signed [24:0] q_num_57 = q_num[1449:1425];
  wire signed [24:0] q_num_58 = q_num[1474:1450];
  wire signed [24:0] q_num_59 = q_num[1499:1475];
  wire signed [24:0] q_num_60 = q_num[1524:1500];
  wire signed [24:0] q_num_61 = q_num[1549:1525];
  wire signed [24:0] q_num_62 = q_num[1574:1550];
  wire signed [24:0] q_num_63 = q_num[1599:1575];
  wire signed [24:0] c_num_0 = c_num[24:0];
  wire signed [24:0] c_num_1 = c_num[49:25];
  wire signed [24:0] c_num_2 = c_num[74:50];
  wire signed [24:0] c_num_3 = c_num[99:75];
  wire signed [24:0] c_num_4 = c_num[124:100];
  wire signed [24:0] c_num_5 = c_num[149:125];
  wire signed [24:0] c_num_6 = c_num[174:150];
  wire signed [24:0] c_num_7 = c_num[199:175];
  wire signed [24:0] c_num_8 = c_num[224:200];
  wire signed [24:0] c_num_9 = c_num[249:225];
  wire signed [24:0] c_num_10 = c_num[274:250];
  wire signed [24:0] c_num_11 = c_num[299:275];
  wire signed [24:0] c_num_12 = c_num[324:300];
  wire signed [24:0] c_num_13 = c_num[349:325];
  wire signed [24:0] c_num_14 = c_num[374:350];
  wire signed [24:0] c_num_15 = c_num[399:375];
  wire signed [24:0] c_num_16 = c_num[424:400];
  wire signed [24:0] c_num_17 = c_num[449:425];
  wire signed [24:0] c_num_18 = c_num[474:450];
  wire signed [24:0] c_num_19 = c_num[499:475];
  wire signed [24:0] c_num_20 = c_num[524:500];
  wire signed [24:0] c_num_21 = c_num[549:525];
  wire signed [24:0] c_num_22 = c_num[574:550];
  wire signed [24:0] c_num_23 = c_num[599:575];
  wire signed [24:0] c_num_24 = c_num[624:600];
  wire signed [24:0] c_num_25 = c_num[649:625];
  wire signed [24:0] c_num_26 = c_num[674:650];
  wire signed [24:0] c_num_27 = c_num[699:675];
  wire signed [24:0] c_num_28 = c_num[724:700];
  wire signed [24:0] c_num_29 = c_num[749:725];
  wire signed [24:0] c_num_30 = c_num[774:750];
  wire signed [24:0] c_num_31 = c_num[799:775];
  wire signed [24:0] c_num_32 = c_num[824:800];
  wire signed [24:0] c_num_33 = c_num[849:825];
  wire signed [24:0] c_num_34 = c_num[874:850];
  wire signed [24:0] c_num_35 = c_num[899:875];
  wire signed [24:0] c_num_36 = c_num[924:900];
  wire signed [24:0] c_num_37 = c_num[949:925];
  wire signed [24:0] c_num_38 = c_num[974:950];
  wire signed [24:0] c_num_39 = c_num[999:975];
  wire signed [24:0] c_num_40 = c_num[1024:1000];
  wire signed [24:0] c_num_41 = c_num[1049:1025];
  wire signed [24:0] c_num_42 = c_num[1074:1050];
  wire signed [24:0] c_num_43 = c_num[1099:1075];
  wire signed [24:0] c_num_44 = c_num[1124:1100];
  wire signed [24:0] c_num_45 = c_num[1149:1125];
  wire signed [24:0] c_num_46 = c_num[1174:1150];
  wire signed [24:0] c_num_47 = c_num[1199:1175];
  wire signed [24:0] c_num_48 = c_num[1224:1200];
  wire signed [24:0] c_num_49 = c_num[1249:1225];
  wire signed [24:0] c_num_50 = c_num[1274:1250];
  wire signed [24:0] c_num_51 = c_num[1299:1275];
  wire signed [24:0] c_num_52 = c_num[1324:1300];
  wire signed [24:0] c_num_53 = c_num[1349:1325];
  wire signed [24:0] c_num_54 = c_num[1374:1350];
  wire signed [24:0] c_num_55 = c_num[1399:1375];
  wire signed [24:0] c_num_56 = c_num[1424:1400];
  wire signed [24:0] c_num_57 = c_num[1449:1425];
  wire signed [24:0] c_num_58 = c_num[1474:1450];
  wire signed [24:0] c_num_59 = c_num[1499:1475];
  wire signed [24:0] c_num_60 = c_num[1524:1500];
  wire signed [24:0] c_num_61 = c_num[1549:1525];
  wire signed [24:0] c_num_62 = c_num[1574:1550];
  wire signed [24:0] c_num_63 = c_num[1599:1575];
  reg turn_valid_0;
  reg turn_data_0_0;
  reg turn_data_0_1;
  reg turn_data_0_2;
  reg turn_data_0_3;
  reg turn_valid_1;
  reg turn_data_1_0;
  reg turn_data_1_1;
  reg turn_data_1_2;
  reg turn_data_1_3;
  reg turn_valid_2;
  reg turn_data_2_0;
  reg turn_data_2_1;
  reg turn_data_2_2;
  reg turn_data_2_3;
  reg turn_valid_3;
  reg turn_data_3_0;
  reg turn_data_3_1;
  reg turn_data_3_2;
  reg turn_data_3_3;
  reg turn_valid_4;
  reg turn_data_4_0;
  reg turn_data_4_1;
  reg turn_data_4_2;
  reg turn_data_4_3;
  reg turn_valid_5;
  reg turn_data_5_0;
  reg turn_data_5_1;
  reg turn_data_5_2;
  reg turn_data_5_3;
  reg turn_valid_6;
  reg turn_data_6_0;
  reg turn_data_6_1;
  reg turn_data_6_2;
  reg turn_data_6_3;
  reg turn_valid_7;
  reg turn_data_7_0;
  reg turn_data_7_1;
  reg turn_data_7_2;
  reg turn_data_7_3;
  reg z_out_valid_d1;
  reg z_out_valid_d2;
  reg z_out_valid_d3;
  reg z_out_valid_d4;
  reg w_out_valid_d1;
  reg w_out_valid_d2;
  reg w_out_valid_d3;
  reg w_out_valid_d4;
  reg w_out_valid_2;
  reg q_out_valid_d1;
  reg q_out_valid_d2;
  reg q_out_valid_d3;
  reg q_out_valid_d4;
  reg c_out_valid_d1;
  reg c_out_valid_d2;
  reg c_out_valid_d3;
  reg c_out_valid_d4;
  wire divu_div_ready;
  wire divu_in_ready;
  wire divu_out_valid;
  wire [1087:0] divu_out_q;
  wire room = divu_div_ready;
  wire and_z_req_valid = z_req_valid & room;
  wire and_room = room & ~z_req_valid;
  wire and_w_req_valid_0 = w_req_valid & and_room;
  wire or_z_req_valid = z_req_valid | w_req_valid;
  assign q_req_ready = room & ~or_z_req_valid;
  wire and_q_req_valid = q_req_valid & q_req_ready;
  wire or_z_req_valid_2 = or_z_req_valid | q_req_valid;
  assign c_req_ready = room & ~or_z_req_valid_2;
  wire and_c_req_valid = c_req_valid & c_req_ready;
  wire or_z_req_valid_3 = or_z_req_valid_2 | c_req_valid;
  wire mux_q_beat_valid = turn_data_0_2 ? q_beat_valid : c_beat_valid;
  wire mux_w_beat_valid_0 = turn_data_0_1 ? w_beat_valid : mux_q_beat_valid;
  wire mux_z_beat_valid = turn_data_0_0 ? z_beat_valid : mux_w_beat_valid_0;
  wire and_turn_valid_0 = turn_valid_0 & mux_z_beat_valid;
  wire mux_q_last = turn_data_0_2 ? q_last : c_last;
  wire mux_w_last_0 = turn_data_0_1 ? w_last : mux_q_last;
  wire mux_z_last = turn_data_0_0 ? z_last : mux_w_last_0;
  wire ends = divu_in_ready & and_turn_valid_0 & mux_z_last;
  wire not_turn_valid_7 = ~turn_valid_7;
  wire and_z_req_valid_2 = or_z_req_valid_3 & room & not_turn_valid_7;
  wire and_turn_valid_0_2 = turn_valid_0 & ends;
  wire and_z_req_valid_3 = and_z_req_valid_2 & turn_valid_0;
  wire and_z_req_valid_4 = and_z_req_valid_2 & ~turn_valid_0;
  wire and_z_req_valid_5 = and_z_req_valid_2 & turn_valid_1;
  wire and_z_req_valid_6 = and_z_req_valid_3 & ~turn_valid_1;
  wire and_z_req_valid_7 = and_z_req_valid_2 & turn_valid_2;
  wire and_z_req_valid_8 = and_z_req_valid_5 & ~turn_valid_2;
  wire and_z_req_valid_9 = and_z_req_valid_2 & turn_valid_3;
  wire and_z_req_valid_10 = and_z_req_valid_7 & ~turn_valid_3;
  wire and_z_req_valid_11 = and_z_req_valid_2 & turn_valid_4;
  wire and_z_req_valid_12 = and_z_req_valid_9 & ~turn_valid_4;
  wire and_z_req_valid_13 = and_z_req_valid_2 & turn_valid_5;
  wire and_z_req_valid_14 = and_z_req_valid_11 & ~turn_valid_5;
  wire and_z_req_valid_15 = and_z_req_valid_2 & turn_valid_6;
  wire and_z_req_valid_16 = and_z_req_valid_13 & ~turn_valid_6;
  wire and_z_req_valid_17 = and_z_req_valid_15 & not_turn_valid_7;
  wire [23:0] mux_q_divisor = q_req_valid ? q_divisor : c_divisor;
  wire signed [24:0] mux_q_num_0 = turn_data_0_2 ? q_num_0 : c_num_0;
  wire signed [24:0] mux_q_num_1 = turn_data_0_2 ? q_num_1 : c_num_1;
  wire signed [24:0] mux_q_num_2 = turn_data_0_2 ? q_num_2 : c_num_2;
  wire signed [24:0] mux_q_num_3 = turn_data_0_2 ? q_num_3 : c_num_3;
  wire signed [24:0] mux_q_num_4 = turn_data_0_2 ? q_num_4 : c_num_4;
  wire signed [24:0] mux_q_num_5 = turn_data_0_2 ? q_num_5 : c_num_5;
  wire signed [24:0] mux_q_num_6 = turn_data_0_2 ? q_num_6 : c_num_6;
  wire signed [24:0] mux_q_num_7 = turn_data_0_2 ? q_num_7 : c_num_7;
  wire signed [24:0] mux_q_num_8 = turn_data_0_2 ? q_num_8 : c_num_8;
  wire signed [24:0] mux_q_num_9 = turn_data_0_2 ? q_num_9 : c_num_9;
  wire signed [24:0] mux_q_num_10 = turn_data_0_2 ? q_num_10 : c_num_10;
  wire signed [24:0] mux_q_num_11 = turn_data_0_2 ? q_num_11 : c_num_11;
  wire signed [24:0] mux_q_num_12 = turn_data_0_2 ? q_num_12 : c_num_12;
  wire signed [24:0] mux_q_num_13 = turn_data_0_2 ? q_num_13 : c_num_13;
  wire signed [24:0] mux_q_num_14 = turn_data_0_2 ? q_num_14 : c_num_14;
  wire signed [24:0] mux_q_num_15 = turn_data_0_2 ? q_num_15 : c_num_15;
  wire signed [24:0] mux_q_num_16 = turn_data_0_2 ? q_num_16 : c_num_16;
  wire signed [24:0] mux_q_num_17 = turn_data_0_2 ? q_num_17 : c_num_17;
  wire signed [24:0] mux_q_num_18 = turn_data_0_2 ? q_num_18 : c_num_18;
  wire signed [24:0] mux_q_num_19 = turn_data_0_2 ? q_num_19 : c_num_19;
  wire signed [24:0] mux_q_num_20 = turn_data_0_2 ? q_num_20 : c_num_20;
  wire signed [24:0] mux_q_num_21 = turn_data_0_2 ? q_num_21 : c_num_21;
  wire signed [24:0] mux_q_num_22 = turn_data_0_2 ? q_num_22 : c_num_22;
  wire signed [24:0] mux_q_num_23 = turn_data_0_2 ? q_num_23 : c_num_23;
  wire signed [24:0] mux_q_num_24 = turn_data_0_2 ? q_num_24 : c_num_24;
  wire signed [24:0] mux_q_num_25 = turn_data_0_2 ? q_num_25 : c_num_25;
  wire signed [24:0] mux_q_num_26 = turn_data_0_2 ? q_num_26 : c_num_26;
  wire signed [24:0] mux_q_num_27 = turn_data_0_2 ? q_num_27 : c_num_27;
  wire signed [24:0] mux_q_num_28 = turn_data_0_2 ? q_num_28 : c_num_28;
  wire signed [24:0] mux_q_num_29 = turn_data_0_2 ? q_num_29 : c_num_29;
  wire signed [24:0] mux_q_num_30 = turn_data_0_2 ? q_num_30 : c_num_30;
  wire signed [24:0] mux_q_num_31 = turn_data_0_2 ? q_num_31 : c_num_31;
  wire signed [24:0] mux_q_num_32 = turn_data_0_2 ? q_num_32 : c_num_32;
  wire signed [24:0] mux_q_num_33 = turn_data_0_2 ? q_num_33 : c_num_33;
  wire signed [24:0] mux_q_num_34 = turn_data_0_2 ? q_num_34 : c_num_34;
  wire signed [24:0] mux_q_num_35 = turn_data_0_2 ? q_num_35 : c_num_35;
  wire signed [24:0] mux_q_num_36 = turn_data_0_2 ? q_num_36 : c_num_36;
  wire signed [24:0] mux_q_num_37 = turn_data_0_2 ? q_num_37 : c_num_37;
  wire signed [24:0] mux_q_num_38 = turn_data_0_2 ? q_num_38 : c_num_38;
  wire signed [24:0] mux_q_num_39 = turn_data_0_2 ? q_num_39 : c_num_39;
  wire signed [24:0] mux_q_num_40 = turn_data_0_2 ? q_num_40 : c_num_40;
  wire signed [24:0] mux_q_num_41 = turn_data_0_2 ? q_num_41 : c_num_41;
  wire signed [24:0] mux_q_num_42 = turn_data_0_2 ? q_num_42 : c_num_42;
  wire signed [24:0] mux_q_num_43 = turn_data_0_2 ? q_num_43 : c_num_43;
  wire signed [24:0] mux_q_num_44 = turn_data_0_2 ? q_num_44 : c_num_44;
  wire signed [24:0] mux_q_num_45 = turn_data_0_2 ? q_num_45 : c_num_45;
  wire signed [24:0] mux_q_num_46 = turn_data_0_2 ? q_num_46 : c_num_46;
  wire signed [24:0] mux_q_num_47 = turn_data_0_2 ? q_num_47 : c_num_47;
  wire signed [24:0] mux_q_num_48 = turn_data_0_2 ? q_num_48 : c_num_48;
  wire signed [24:0] mux_q_num_49 = turn_data_0_2 ? q_num_49 : c_num_49;
  wire signed [24:0] mux_q_num_50 = turn_data_0_2 ? q_num_50 : c_num_50;
  wire signed [24:0] mux_q_num_51 = turn_data_0_2 ? q_num_51 : c_num_51;
  wire signed [24:0] mux_q_num_52 = turn_data_0_2 ? q_num_52 : c_num_52;
  wire signed [24:0] mux_q_num_53 = turn_data_0_2 ? q_num_53 : c_num_53;
  wire signed [24:0] mux_q_num_54 = turn_data_0_2 ? q_num_54 : c_num_54;
  wire signed [24:0] mux_q_num_55 = turn_data_0_2 ? q_num_55 : c_num_55;
  wire signed [24:0] mux_q_num_56 = turn_data_0_2 ? q_num_56 : c_num_56;
  wire signed [24:0] mux_q_num_57 = turn_data_0_2 ? q_num_57 : c_num_57;
  wire signed [24:0] mux_q_num_58 = turn_data_0_2 ? q_num_58 : c_num_58;
  wire signed [24:0] mux_q_num_59 = turn_data_0_2 ? q_num_59 : c_num_59;
  wire signed [24:0] mux_q_num_60 = turn_data_0_2 ? q_num_60 : c_num_60;
  wire signed [24:0] mux_q_num_61 = turn_data_0_2 ? q_num_61 : c_num_61;
  wire signed [24:0] mux_q_num_62 = turn_data_0_2 ? q_num_62 : c_num_62;
  wire signed [24:0] mux_q_num_63 = turn_data_0_2 ? q_num_63 : c_num_63;
  wire [23:0] mux_w_divisor_0 = w_req_valid ? w_divisor_0 : mux_q_divisor;
  wire signed [24:0] ext_w_num_0 = {{8{w_num_0[16]}}, w_num_0};
  wire signed [24:0] mux_w_num_0 = turn_data_0_1 ? ext_w_num_0 : mux_q_num_0;
  wire signed [24:0] ext_w_num_1 = {{8{w_num_1[16]}}, w_num_1};
  wire signed [24:0] mux_w_num_1 = turn_data_0_1 ? ext_w_num_1 : mux_q_num_1;
  wire signed [24:0] ext_w_num_2 = {{8{w_num_2[16]}}, w_num_2};
  wire signed [24:0] mux_w_num_2 = turn_data_0_1 ? ext_w_num_2 : mux_q_num_2;
  wire signed [24:0] ext_w_num_3 = {{8{w_num_3[16]}}, w_num_3};
  wire signed [24:0] mux_w_num_3 = turn_data_0_1 ? ext_w_num_3 : mux_q_num_3;
  wire signed [24:0] ext_w_num_4 = {{8{w_num_4[16]}}, w_num_4};
  wire signed [24:0] mux_w_num_4 = turn_data_0_1 ? ext_w_num_4 : mux_q_num_4;
  wire signed [24:0] ext_w_num_5 = {{8{w_num_5[16]}}, w_num_5};
  wire signed [24:0] mux_w_num_5 = turn_data_0_1 ? ext_w_num_5 : mux_q_num_5;
  wire signed [24:0] ext_w_num_6 = {{8{w_num_6[16]}}, w_num_6};
  wire signed [24:0] mux_w_num_6 = turn_data_0_1 ? ext_w_num_6 : mux_q_num_6;
  wire signed [24:0] ext_w_num_7 = {{8{w_num_7[16]}}, w_num_7};
  wire signed [24:0] mux_w_num_7 = turn_data_0_1 ? ext_w_num_7 : mux_q_num_7;
  wire signed [24:0] ext_w_num_8 = {{8{w_num_8[16]}}, w_num_8};
  wire signed [24:0] mux_w_num_8 = turn_data_0_1 ? ext_w_num_8 : mux_q_num_8;
  wire signed [24:0] ext_w_num_9 = {{8{w_num_9[16]}}, w_num_9};
  wire signed [24:0] mux_w_num_9 = turn_data_0_1 ? ext_w_num_9 : mux_q_num_9;
  wire signed [24:0] ext_w_num_10 = {{8{w_num_10[16]}}, w_num_10};
  wire signed [24:0] mux_w_num_10 = turn_data_0_1 ? ext_w_num_10 : mux_q_num_10;
  wire signed [24:0] ext_w_num_11 = {{8{w_num_11[16]}}, w_num_11};
  wire signed [24:0] mux_w_num_11 = turn_data_0_1 ? ext_w_num_11 : mux_q_num_11;
  wire signed [24:0] ext_w_num_12 = {{8{w_num_12[16]}}, w_num_12};
  wire signed [24:0] mux_w_num_12 = turn_data_0_1 ? ext_w_num_12 : mux_q_num_12;
  wire signed [24:0] ext_w_num_13 = {{8{w_num_13[16]}}, w_num_13};
  wire signed [24:0] mux_w_num_13 = turn_data_0_1 ? ext_w_num_13 : mux_q_num_13;
  wire signed [24:0] ext_w_num_14 = {{8{w_num_14[16]}}, w_num_14};
  wire signed [24:0] mux_w_num_14 = turn_data_0_1 ? ext_w_num_14 : mux_q_num_14;
  wire signed [24:0] ext_w_num_15 = {{8{w_num_15[16]}}, w_num_15};
  wire signed [24:0] mux_w_num_15 = turn_data_0_1 ? ext_w_num_15 : mux_q_num_15;
  wire signed [24:0] ext_w_num_16 = {{8{w_num_16[16]}}, w_num_16};
  wire signed [24:0] mux_w_num_16 = turn_data_0_1 ? ext_w_num_16 : mux_q_num_16;
  wire signed [24:0] ext_w_num_17 = {{8{w_num_17[16]}}, w_num_17};
  wire signed [24:0] mux_w_num_17 = turn_data_0_1 ? ext_w_num_17 : mux_q_num_17;
  wire signed [24:0] ext_w_num_18 = {{8{w_num_18[16]}}, w_num_18};
  wire signed [24:0] mux_w_num_18 = turn_data_0_1 ? ext_w_num_18 : mux_q_num_18;
  wire signed [24:0] ext_w_num_19 = {{8{w_num_19[16]}}, w_num_19};
  wire signed [24:0] mux_w_num_19 = turn_data_0_1 ? ext_w_num_19 : mux_q_num_19;
  wire signed [24:0] ext_w_num_20 = {{8{w_num_20[16]}}, w_num_20};
  wire signed [24:0] mux_w_num_20 = turn_data_0_1 ? ext_w_num_20 : mux_q_num_20;
  wire signed [24:0] ext_w_num_21 = {{8{w_num_21[16]}}, w_num_21};
  wire signed [24:0] mux_w_num_21 = turn_data_0_1 ? ext_w_num_21 : mux_q_num_21;
  wire signed [24:0] ext_w_num_22 = {{8{w_num_22[16]}}, w_num_22};
  wire signed [24:0] mux_w_num_22 = turn_data_0_1 ? ext_w_num_22 : mux_q_num_22;
  wire signed [24:0] ext_w_num_23 = {{8{w_num_23[16]}}, w_num_23};
  wire signed [24:0] mux_w_num_23 = turn_data_0_1 ? ext_w_num_23 : mux_q_num_23;
  wire signed [24:0] ext_w_num_24 = {{8{w_num_24[16]}}, w_num_24};
  wire signed [24:0] mux_w_num_24 = turn_data_0_1 ? ext_w_num_24 : mux_q_num_24;
  wire signed [24:0] ext_w_num_25 = {{8{w_num_25[16]}}, w_num_25};
  wire signed [24:0] mux_w_num_25 = turn_data_0_1 ? ext_w_num_25 : mux_q_num_25;
  wire signed [24:0] ext_w_num_26 = {{8{w_num_26[16]}}, w_num_26};
  wire signed [24:0] mux_w_num_26 = turn_data_0_1 ? ext_w_num_26 : mux_q_num_26;
  wire signed [24:0] ext_w_num_27 = {{8{w_num_27[16]}}, w_num_27};
  wire signed [24:0] mux_w_num_27 = turn_data_0_1 ? ext_w_num_27 : mux_q_num_27;
  wire signed [24:0] ext_w_num_28 = {{8{w_num_28[16]}}, w_num_28};
  wire signed [24:0] mux_w_num_28 = turn_data_0_1 ? ext_w_num_28 : mux_q_num_28;
  wire signed [24:0] ext_w_num_29 = {{8{w_num_29[16]}}, w_num_29};
  wire signed [24:0] mux_w_num_29 = turn_data_0_1 ? ext_w_num_29 : mux_q_num_29;
  wire signed [24:0] ext_w_num_30 = {{8{w_num_30[16]}}, w_num_30};
  wire signed [24:0] mux_w_num_30 = turn_data_0_1 ? ext_w_num_30 : mux_q_num_30;
  wire signed [24:0] ext_w_num_31 = {{8{w_num_31[16]}}, w_num_31};
  wire signed [24:0] mux_w_num_31 = turn_data_0_1 ? ext_w_num_31 : mux_q_num_31;
  wire signed [24:0] ext_w_num_32 = {{8{w_num_32[16]}}, w_num_32};
  wire signed [24:0] mux_w_num_32 = turn_data_0_1 ? ext_w_num_32 : mux_q_num_32;
  wire signed [24:0] ext_w_num_33 = {{8{w_num_33[16]}}, w_num_33};
  wire signed [24:0] mux_w_num_33 = turn_data_0_1 ? ext_w_num_33 : mux_q_num_33;
  wire signed [24:0] ext_w_num_34 = {{8{w_num_34[16]}}, w_num_34};
  wire signed [24:0] mux_w_num_34 = turn_data_0_1 ? ext_w_num_34 : mux_q_num_34;
  wire signed [24:0] ext_w_num_35 = {{8{w_num_35[16]}}, w_num_35};
  wire signed [24:0] mux_w_num_35 = turn_data_0_1 ? ext_w_num_35 : mux_q_num_35;
  wire signed [24:0] ext_w_num_36 = {{8{w_num_36[16]}}, w_num_36};
  wire signed [24:0] mux_w_num_36 = turn_data_0_1 ? ext_w_num_36 : mux_q_num_36;
  wire signed [24:0] ext_w_num_37 = {{8{w_num_37[16]}}, w_num_37};
  wire signed [24:0] mux_w_num_37 = turn_data_0_1 ? ext_w_num_37 : mux_q_num_37;
  wire signed [24:0] ext_w_num_38 = {{8{w_num_38[16]}}, w_num_38};
  wire signed [24:0] mux_w_num_38 = turn_data_0_1 ? ext_w_num_38 : mux_q_num_38;
  wire signed [24:0] ext_w_num_39 = {{8{w_num_39[16]}}, w_num_39};
  wire signed [24:0] mux_w_num_39 = turn_data_0_1 ? ext_w_num_39 : mux_q_num_39;
  wire signed [24:0] ext_w_num_40 = {{8{w_num_40[16]}}, w_num_40};
  wire signed [24:0] mux_w_num_40 = turn_data_0_1 ? ext_w_num_40 : mux_q_num_40;
  wire signed [24:0] ext_w_num_41 = {{8{w_num_41[16]}}, w_num_41};
  wire signed [24:0] mux_w_num_41 = turn_data_0_1 ? ext_w_num_41 : mux_q_num_41;
  wire signed [24:0] ext_w_num_42 = {{8{w_num_42[16]}}, w_num_42};
  wire signed [24:0] mux_w_num_42 = turn_data_0_1 ? ext_w_num_42 : mux_q_num_42;
  wire signed [24:0] ext_w_num_43 = {{8{w_num_43[16]}}, w_num_43};
  wire signed [24:0] mux_w_num_43 = turn_data_0_1 ? ext_w_num_43 : mux_q_num_43;
  wire signed [24:0] ext_w_num_44 = {{8{w_num_44[16]}}, w_num_44};
  wire signed [24:0] mux_w_num_44 = turn_data_0_1 ? ext_w_num_44 : mux_q_num_44;
  wire signed [24:0] ext_w_num_45 = {{8{w_num_45[16]}}, w_num_45};
  wire signed [24:0] mux_w_num_45 = turn_data_0_1 ? ext_w_num_45 : mux_q_num_45;
  wire signed [24:0] ext_w_num_46 = {{8{w_num_46[16]}}, w_num_46};
  wire signed [24:0] mux_w_num_46 = turn_data_0_1 ? ext_w_num_46 : mux_q_num_46;
  wire signed [24:0] ext_w_num_47 = {{8{w_num_47[16]}}, w_num_47};
  wire signed [24:0] mux_w_num_47 = turn_data_0_1 ? ext_w_num_47 : mux_q_num_47;
  wire signed [24:0] ext_w_num_48 = {{8{w_num_48[16]}}, w_num_48};
  wire signed [24:0] mux_w_num_48 = turn_data_0_1 ? ext_w_num_48 : mux_q_num_48;
  wire signed [24:0] ext_w_num_49 = {{8{w_num_49[16]}}, w_num_49};
  wire signed [24:0] mux_w_num_49 = turn_data_0_1 ? ext_w_num_49 : mux_q_num_49;
  wire signed [24:0] ext_w_num_50 = {{8{w_num_50[16]}}, w_num_50};
  wire signed [24:0] mux_w_num_50 = turn_data_0_1 ? ext_w_num_50 : mux_q_num_50;
  wire signed [24:0] ext_w_num_51 = {{8{w_num_51[16]}}, w_num_51};
  wire signed [24:0] mux_w_num_51 = turn_data_0_1 ? ext_w_num_51 : mux_q_num_51;
  wire signed [24:0] ext_w_num_52 = {{8{w_num_52[16]}}, w_num_52};
  wire signed [24:0] mux_w_num_52 = turn_data_0_1 ? ext_w_num_52 : mux_q_num_52;
  wire signed [24:0] ext_w_num_53 = {{8{w_num_53[16]}}, w_num_53};
  wire signed [24:0] mux_w_num_53 = turn_data_0_1 ? ext_w_num_53 : mux_q_num_53;
  wire signed [24:0] ext_w_num_54 = {{8{w_num_54[16]}}, w_num_54};
  wire signed [24:0] mux_w_num_54 = turn_data_0_1 ? ext_w_num_54 : mux_q_num_54;
  wire signed [24:0] ext_w_num_55 = {{8{w_num_55[16]}}, w_num_55};
  wire signed [24:0] mux_w_num_55 = turn_data_0_1 ? ext_w_num_55 : mux_q_num_55;
  wire signed [24:0] ext_w_num_56 = {{8{w_num_56[16]}}, w_num_56};
  wire signed [24:0] mux_w_num_56 = turn_data_0_1 ? ext_w_num_56 : mux_q_num_56;
  wire signed [24:0] ext_w_num_57 = {{8{w_num_57[16]}}, w_num_57};
  wire signed [24:0] mux_w_num_57 = turn_data_0_1 ? ext_w_num_57 : mux_q_num_57;
  wire signed [24:0] ext_w_num_58 = {{8{w_num_58[16]}}, w_num_58};
  wire signed [24:0] mux_w_num_58 = turn_data_0_1 ? ext_w_num_58 : mux_q_num_58;
  wire signed [24:0] ext_w_num_59 = {{8{w_num_59[16]}}, w_num_59};
  wire signed [24:0] mux_w_num_59 = turn_data_0_1 ? ext_w_num_59 : mux_q_num_59;
  wire signed [24:0] ext_w_num_60 = {{8{w_num_60[16]}}, w_num_60};
  wire signed [24:0] mux_w_num_60 = turn_data_0_1 ? ext_w_num_60 : mux_q_num_60;
  wire signed [24:0] ext_w_num_61 = {{8{w_num_61[16]}}, w_num_61};
  wire signed [24:0] mux_w_num_61 = turn_data_0_1 ? ext_w_num_61 : mux_q_num_61;
  wire signed [24:0] ext_w_num_62 = {{8{w_num_62[16]}}, w_num_62};
  wire signed [24:0] mux_w_num_62 = turn_data_0_1 ? ext_w_num_62 : mux_q_num_62;
  wire signed [24:0] ext_w_num_63 = {{8{w_num_63[16]}}, w_num_63};
  wire signed [24:0] mux_w_num_63 = turn_data_0_1 ? ext_w_num_63 : mux_q_num_63;
  wire [1:0] mux_const = turn_data_0_1 ? 2'd2 : 2'd1;
  wire signed [39:0] ext_w_num_0_2 = {{15{mux_w_num_0[24]}}, mux_w_num_0};
  wire signed [39:0] mux_z_num_0 = turn_data_0_0 ? z_num_0 : ext_w_num_0_2;
  wire signed [39:0] ext_w_num_1_2 = {{15{mux_w_num_1[24]}}, mux_w_num_1};
  wire signed [39:0] mux_z_num_1 = turn_data_0_0 ? z_num_1 : ext_w_num_1_2;
  wire signed [39:0] ext_w_num_2_2 = {{15{mux_w_num_2[24]}}, mux_w_num_2};
  wire signed [39:0] mux_z_num_2 = turn_data_0_0 ? z_num_2 : ext_w_num_2_2;
  wire signed [39:0] ext_w_num_3_2 = {{15{mux_w_num_3[24]}}, mux_w_num_3};
  wire signed [39:0] mux_z_num_3 = turn_data_0_0 ? z_num_3 : ext_w_num_3_2;
  wire signed [39:0] ext_w_num_4_2 = {{15{mux_w_num_4[24]}}, mux_w_num_4};
  wire signed [39:0] mux_z_num_4 = turn_data_0_0 ? z_num_4 : ext_w_num_4_2;
  wire signed [39:0] ext_w_num_5_2 = {{15{mux_w_num_5[24]}}, mux_w_num_5};
  wire signed [39:0] mux_z_num_5 = turn_data_0_0 ? z_num_5 : ext_w_num_5_2;
  wire signed [39:0] ext_w_num_6_2 = {{15{mux_w_num_6[24]}}, mux_w_num_6};
  wire signed [39:0] mux_z_num_6 = turn_data_0_0 ? z_num_6 : ext_w_num_6_2;
  wire signed [39:0] ext_w_num_7_2 = {{15{mux_w_num_7[24]}}, mux_w_num_7};
  wire signed [39:0] mux_z_num_7 = turn_data_0_0 ? z_num_7 : ext_w_num_7_2;
  wire signed [39:0] ext_w_num_8_2 = {{15{mux_w_num_8[24]}}, mux_w_num_8};
  wire signed [39:0] mux_z_num_8 = turn_data_0_0 ? z_num_8 : ext_w_num_8_2;
  wire signed [39:0] ext_w_num_9_2 = {{15{mux_w_num_9[24]}}, mux_w_num_9};
  wire signed [39:0] mux_z_num_9 = turn_data_0_0 ? z_num_9 : ext_w_num_9_2;
  wire signed [39:0] ext_w_num_10_2 = {{15{mux_w_num_10[24]}}, mux_w_num_10};
  wire signed [39:0] mux_z_num_10 = turn_data_0_0 ? z_num_10 : ext_w_num_10_2;
  wire signed [39:0] ext_w_num_11_2 = {{15{mux_w_num_11[24]}}, mux_w_num_11};
  wire signed [39:0] mux_z_num_11 = turn_data_0_0 ? z_num_11 : ext_w_num_11_2;
  wire signed [39:0] ext_w_num_12_2 = {{15{mux_w_num_12[24]}}, mux_w_num_12};
  wire signed [39:0] mux_z_num_12 = turn_data_0_0 ? z_num_12 : ext_w_num_12_2;
  wire signed [39:0] ext_w_num_13_2 = {{15{mux_w_num_13[24]}}, mux_w_num_13};
  wire signed [39:0] mux_z_num_13 = turn_data_0_0 ? z_num_13 : ext_w_num_13_2;
  wire signed [39:0] ext_w_num_14_2 = {{15{mux_w_num_14[24]}}, mux_w_num_14};
  wire signed [39:0] mux_z_num_14 = turn_data_0_0 ? z_num_14 : ext_w_num_14_2;
  wire signed [39:0] ext_w_num_15_2 = {{15{mux_w_num_15[24]}}, mux_w_num_15};
  wire signed [39:0] mux_z_num_15 = turn_data_0_0 ? z_num_15 : ext_w_num_15_2;
  wire signed [39:0] ext_w_num_16_2 = {{15{mux_w_num_16[24]}}, mux_w_num_16};
  wire signed [39:0] mux_z_num_16 = turn_data_0_0 ? z_num_16 : ext_w_num_16_2;
  wire signed [39:0] ext_w_num_17_2 = {{15{mux_w_num_17[24]}}, mux_w_num_17};
  wire signed [39:0] mux_z_num_17 = turn_data_0_0 ? z_num_17 : ext_w_num_17_2;
  wire signed [39:0] ext_w_num_18_2 = {{15{mux_w_num_18[24]}}, mux_w_num_18};
  wire signed [39:0] mux_z_num_18 = turn_data_0_0 ? z_num_18 : ext_w_num_18_2;
  wire signed [39:0] ext_w_num_19_2 = {{15{mux_w_num_19[24]}}, mux_w_num_19};
  wire signed [39:0] mux_z_num_19 = turn_data_0_0 ? z_num_19 : ext_w_num_19_2;
  wire signed [39:0] ext_w_num_20_2 = {{15{mux_w_num_20[24]}}, mux_w_num_20};
  wire signed [39:0] mux_z_num_20 = turn_data_0_0 ? z_num_20 : ext_w_num_20_2;
  wire signed [39:0] ext_w_num_21_2 = {{15{mux_w_num_21[24]}}, mux_w_num_21};
  wire signed [39:0] mux_z_num_21 = turn_data_0_0 ? z_num_21 : ext_w_num_21_2;
  wire signed [39:0] ext_w_num_22_2 = {{15{mux_w_num_22[24]}}, mux_w_num_22};
  wire signed [39:0] mux_z_num_22 = turn_data_0_0 ? z_num_22 : ext_w_num_22_2;
  wire signed [39:0] ext_w_num_23_2 = {{15{mux_w_num_23[24]}}, mux_w_num_23};
  wire signed [39:0] mux_z_num_23 = turn_data_0_0 ? z_num_23 : ext_w_num_23_2;
  wire signed [39:0] ext_w_num_24_2 = {{15{mux_w_num_24[24]}}, mux_w_num_24};
  wire signed [39:0] mux_z_num_24 = turn_data_0_0 ? z_num_24 : ext_w_num_24_2;
  wire signed [39:0] ext_w_num_25_2 = {{15{mux_w_num_25[24]}}, mux_w_num_25};
  wire signed [39:0] mux_z_num_25 = turn_data_0_0 ? z_num_25 : ext_w_num_25_2;
  wire signed [39:0] ext_w_num_26_2 = {{15{mux_w_num_26[24]}}, mux_w_num_26};
  wire signed [39:0] mux_z_num_26 = turn_data_0_0 ? z_num_26 : ext_w_num_26_2;
  wire signed [39:0] ext_w_num_27_2 = {{15{mux_w_num_27[24]}}, mux_w_num_27};
  wire signed [39:0] mux_z_num_27 = turn_data_0_0 ? z_num_27 : ext_w_num_27_2;
  wire signed [39:0] ext_w_num_28_2 = {{15{mux_w_num_28[24]}}, mux_w_num_28};
  wire signed [39:0] mux_z_num_28 = turn_data_0_0 ? z_num_28 : ext_w_num_28_2;
  wire signed [39:0] ext_w_num_29_2 = {{15{mux_w_num_29[24]}}, mux_w_num_29};
  wire signed [39:0] mux_z_num_29 = turn_data_0_0 ? z_num_29 : ext_w_num_29_2;
  wire signed [39:0] ext_w_num_30_2 = {{15{mux_w_num_30[24]}}, mux_w_num_30};
  wire signed [39:0] mux_z_num_30 = turn_data_0_0 ? z_num_30 : ext_w_num_30_2;
  wire signed [39:0] ext_w_num_31_2 = {{15{mux_w_num_31[24]}}, mux_w_num_31};
  wire signed [39:0] mux_z_num_31 = turn_data_0_0 ? z_num_31 : ext_w_num_31_2;
  wire signed [39:0] ext_w_num_32_2 = {{15{mux_w_num_32[24]}}, mux_w_num_32};
  wire signed [39:0] mux_z_num_32 = turn_data_0_0 ? z_num_32 : ext_w_num_32_2;
  wire signed [39:0] ext_w_num_33_2 = {{15{mux_w_num_33[24]}}, mux_w_num_33};
  wire signed [39:0] mux_z_num_33 = turn_data_0_0 ? z_num_33 : ext_w_num_33_2;
  wire signed [39:0] ext_w_num_34_2 = {{15{mux_w_num_34[24]}}, mux_w_num_34};
  wire signed [39:0] mux_z_num_34 = turn_data_0_0 ? z_num_34 : ext_w_num_34_2;
  wire signed [39:0] ext_w_num_35_2 = {{15{mux_w_num_35[24]}}, mux_w_num_35};
  wire signed [39:0] mux_z_num_35 = turn_data_0_0 ? z_num_35 : ext_w_num_35_2;
  wire signed [39:0] ext_w_num_36_2 = {{15{mux_w_num_36[24]}}, mux_w_num_36};
  wire signed [39:0] mux_z_num_36 = turn_data_0_0 ? z_num_36 : ext_w_num_36_2;
  wire signed [39:0] ext_w_num_37_2 = {{15{mux_w_num_37[24]}}, mux_w_num_37};
  wire signed [39:0] mux_z_num_37 = turn_data_0_0 ? z_num_37 : ext_w_num_37_2;
  wire signed [39:0] ext_w_num_38_2 = {{15{mux_w_num_38[24]}}, mux_w_num_38};
  wire signed [39:0] mux_z_num_38 = turn_data_0_0 ? z_num_38 : ext_w_num_38_2;
  wire signed [39:0] ext_w_num_39_2 = {{15{mux_w_num_39[24]}}, mux_w_num_39};
  wire signed [39:0] mux_z_num_39 = turn_data_0_0 ? z_num_39 : ext_w_num_39_2;
  wire signed [39:0] ext_w_num_40_2 = {{15{mux_w_num_40[24]}}, mux_w_num_40};
  wire signed [39:0] mux_z_num_40 = turn_data_0_0 ? z_num_40 : ext_w_num_40_2;
  wire signed [39:0] ext_w_num_41_2 = {{15{mux_w_num_41[24]}}, mux_w_num_41};
  wire signed [39:0] mux_z_num_41 = turn_data_0_0 ? z_num_41 : ext_w_num_41_2;
  wire signed [39:0] ext_w_num_42_2 = {{15{mux_w_num_42[24]}}, mux_w_num_42};
  wire signed [39:0] mux_z_num_42 = turn_data_0_0 ? z_num_42 : ext_w_num_42_2;
  wire signed [39:0] ext_w_num_43_2 = {{15{mux_w_num_43[24]}}, mux_w_num_43};
  wire signed [39:0] mux_z_num_43 = turn_data_0_0 ? z_num_43 : ext_w_num_43_2;
  wire signed [39:0] ext_w_num_44_2 = {{15{mux_w_num_44[24]}}, mux_w_num_44};
  wire signed [39:0] mux_z_num_44 = turn_data_0_0 ? z_num_44 : ext_w_num_44_2;
  wire signed [39:0] ext_w_num_45_2 = {{15{mux_w_num_45[24]}}, mux_w_num_45};
  wire signed [39:0] mux_z_num_45 = turn_data_0_0 ? z_num_45 : ext_w_num_45_2;
  wire signed [39:0] ext_w_num_46_2 = {{15{mux_w_num_46[24]}}, mux_w_num_46};
  wire signed [39:0] mux_z_num_46 = turn_data_0_0 ? z_num_46 : ext_w_num_46_2;
  wire signed [39:0] ext_w_num_47_2 = {{15{mux_w_num_47[24]}}, mux_w_num_47};
  wire signed [39:0] mux_z_num_47 = turn_data_0_0 ? z_num_47 : ext_w_num_47_2;
  wire signed [39:0] ext_w_num_48_2 = {{15{mux_w_num_48[24]}}, mux_w_num_48};
  wire signed [39:0] mux_z_num_48 = turn_data_0_0 ? z_num_48 : ext_w_num_48_2;
  wire signed [39:0] ext_w_num_49_2 = {{15{mux_w_num_49[24]}}, mux_w_num_49};
  wire signed [39:0] mux_z_num_49 = turn_data_0_0 ? z_num_49 : ext_w_num_49_2;
  wire signed [39:0] ext_w_num_50_2 = {{15{mux_w_num_50[24]}}, mux_w_num_50};
  wire signed [39:0] mux_z_num_50 = turn_data_0_0 ? z_num_50 : ext_w_num_50_2;
  wire signed [39:0] ext_w_num_51_2 = {{15{mux_w_num_51[24]}}, mux_w_num_51};
  wire signed [39:0] mux_z_num_51 = turn_data_0_0 ? z_num_51 : ext_w_num_51_2;
  wire signed [39:0] ext_w_num_52_2 = {{15{mux_w_num_52[24]}}, mux_w_num_52};
  wire signed [39:0] mux_z_num_52 = turn_data_0_0 ? z_num_52 : ext_w_num_52_2;
  wire signed [39:0] ext_w_num_53_2 = {{15{mux_w_num_53[24]}}, mux_w_num_53};
  wire signed [39:0] mux_z_num_53 = turn_data_0_0 ? z_num_53 : ext_w_num_53_2;
  wire signed [39:0] ext_w_num_54_2 = {{15{mux_w_num_54[24]}}, mux_w_num_54};
  wire signed [39:0] mux_z_num_54 = turn_data_0_0 ? z_num_54 : ext_w_num_54_2;
  wire signed [39:0] ext_w_num_55_2 = {{15{mux_w_num_55[24]}}, mux_w_num_55};
  wire signed [39:0] mux_z_num_55 = turn_data_0_0 ? z_num_55 : ext_w_num_55_2;
  wire signed [39:0] ext_w_num_56_2 = {{15{mux_w_num_56[24]}}, mux_w_num_56};
  wire signed [39:0] mux_z_num_56 = turn_data_0_0 ? z_num_56 : ext_w_num_56_2;
  wire signed [39:0] ext_w_num_57_2 = {{15{mux_w_num_57[24]}}, mux_w_num_57};
  wire signed [39:0] mux_z_num_57 = turn_data_0_0 ? z_num_57 : ext_w_num_57_2;
  wire signed [39:0] ext_w_num_58_2 = {{15{mux_w_num_58[24]}}, mux_w_num_58};
  wire signed [39:0] mux_z_num_58 = turn_data_0_0 ? z_num_58 : ext_w_num_58_2;
  wire signed [39:0] ext_w_num_59_2 = {{15{mux_w_num_59[24]}}, mux_w_num_59};
  wire signed [39:0] mux_z_num_59 = turn_data_0_0 ? z_num_59 : ext_w_num_59_2;
  wire signed [39:0] ext_w_num_60_2 = {{15{mux_w_num_60[24]}}, mux_w_num_60};
  wire signed [39:0] mux_z_num_60 = turn_data_0_0 ? z_num_60 : ext_w_num_60_2;
  wire signed [39:0] ext_w_num_61_2 = {{15{mux_w_num_61[24]}}, mux_w_num_61};
  wire signed [39:0] mux_z_num_61 = turn_data_0_0 ? z_num_61 : ext_w_num_61_2;
  wire signed [39:0] ext_w_num_62_2 = {{15{mux_w_num_62[24]}}, mux_w_num_62};
  wire signed [39:0] mux_z_num_62 = turn_data_0_0 ? z_num_62 : ext_w_num_62_2;
  wire signed [39:0] ext_w_num_63_2 = {{15{mux_w_num_63[24]}}, mux_w_num_63};
  wire signed [39:0] mux_z_num_63 = turn_data_0_0 ? z_num_63 : ext_w_num_63_2;
  wire and_divu_in_ready = divu_in_ready & turn_valid_0;
  assign z_beat_ready = and_divu_in_ready & turn_data_0_0;
  wire and_divu_in_ready_2 = and_divu_in_ready & turn_data_0_1;
  assign q_beat_ready = and_divu_in_ready & turn_data_0_2;
  assign c_beat_ready = and_divu_in_ready & turn_data_0_3;
  always @(posedge clk) begin
    if (rst) turn_valid_0 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_0 <= turn_valid_1 | and_z_req_valid_3;
    else if (and_z_req_valid_4) turn_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_0 <= turn_data_1_0;
      else turn_data_0_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_4) turn_data_0_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_1 <= turn_data_1_1;
      else turn_data_0_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_4) turn_data_0_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_2 <= turn_data_1_2;
      else turn_data_0_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_4) turn_data_0_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_1) turn_data_0_3 <= turn_data_1_3;
      else turn_data_0_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_4) turn_data_0_3 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_1 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_1 <= turn_valid_2 | and_z_req_valid_5;
    else if (and_z_req_valid_6) turn_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_0 <= turn_data_2_0;
      else turn_data_1_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_6) turn_data_1_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_1 <= turn_data_2_1;
      else turn_data_1_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_6) turn_data_1_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_2 <= turn_data_2_2;
      else turn_data_1_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_6) turn_data_1_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_2) turn_data_1_3 <= turn_data_2_3;
      else turn_data_1_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_6) turn_data_1_3 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_2 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_2 <= turn_valid_3 | and_z_req_valid_7;
    else if (and_z_req_valid_8) turn_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_0 <= turn_data_3_0;
      else turn_data_2_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_8) turn_data_2_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_1 <= turn_data_3_1;
      else turn_data_2_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_8) turn_data_2_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_2 <= turn_data_3_2;
      else turn_data_2_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_8) turn_data_2_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_3) turn_data_2_3 <= turn_data_3_3;
      else turn_data_2_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_8) turn_data_2_3 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_3 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_3 <= turn_valid_4 | and_z_req_valid_9;
    else if (and_z_req_valid_10) turn_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_0 <= turn_data_4_0;
      else turn_data_3_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_10) turn_data_3_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_1 <= turn_data_4_1;
      else turn_data_3_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_10) turn_data_3_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_2 <= turn_data_4_2;
      else turn_data_3_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_10) turn_data_3_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_4) turn_data_3_3 <= turn_data_4_3;
      else turn_data_3_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_10) turn_data_3_3 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_4 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_4 <= turn_valid_5 | and_z_req_valid_11;
    else if (and_z_req_valid_12) turn_valid_4 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_0 <= turn_data_5_0;
      else turn_data_4_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_12) turn_data_4_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_1 <= turn_data_5_1;
      else turn_data_4_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_12) turn_data_4_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_2 <= turn_data_5_2;
      else turn_data_4_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_12) turn_data_4_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_5) turn_data_4_3 <= turn_data_5_3;
      else turn_data_4_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_12) turn_data_4_3 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_5 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_5 <= turn_valid_6 | and_z_req_valid_13;
    else if (and_z_req_valid_14) turn_valid_5 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_0 <= turn_data_6_0;
      else turn_data_5_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_14) turn_data_5_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_1 <= turn_data_6_1;
      else turn_data_5_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_14) turn_data_5_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_2 <= turn_data_6_2;
      else turn_data_5_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_14) turn_data_5_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_6) turn_data_5_3 <= turn_data_6_3;
      else turn_data_5_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_14) turn_data_5_3 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_6 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_6 <= turn_valid_7 | and_z_req_valid_15;
    else if (and_z_req_valid_16) turn_valid_6 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_0 <= turn_data_7_0;
      else turn_data_6_0 <= and_z_req_valid;
    end
    else if (and_z_req_valid_16) turn_data_6_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_1 <= turn_data_7_1;
      else turn_data_6_1 <= and_w_req_valid_0;
    end
    else if (and_z_req_valid_16) turn_data_6_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_2 <= turn_data_7_2;
      else turn_data_6_2 <= and_q_req_valid;
    end
    else if (and_z_req_valid_16) turn_data_6_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) begin
      if (turn_valid_7) turn_data_6_3 <= turn_data_7_3;
      else turn_data_6_3 <= and_c_req_valid;
    end
    else if (and_z_req_valid_16) turn_data_6_3 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) turn_valid_7 <= 1'b0;
    else if (and_turn_valid_0_2) turn_valid_7 <= and_z_req_valid_2 & turn_valid_7;
    else if (and_z_req_valid_17) turn_valid_7 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_0 <= and_z_req_valid;
    else if (and_z_req_valid_17) turn_data_7_0 <= and_z_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_1 <= and_w_req_valid_0;
    else if (and_z_req_valid_17) turn_data_7_1 <= and_w_req_valid_0;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_2 <= and_q_req_valid;
    else if (and_z_req_valid_17) turn_data_7_2 <= and_q_req_valid;
  end
  always @(posedge clk) begin
    if (and_turn_valid_0_2) turn_data_7_3 <= and_c_req_valid;
    else if (and_z_req_valid_17) turn_data_7_3 <= and_c_req_valid;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid_d1 <= 1'b0;
    else z_out_valid_d1 <= z_beat_ready & z_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid_d2 <= 1'b0;
    else z_out_valid_d2 <= z_out_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid_d3 <= 1'b0;
    else z_out_valid_d3 <= z_out_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid_d4 <= 1'b0;
    else z_out_valid_d4 <= z_out_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) z_out_valid <= 1'b0;
    else z_out_valid <= z_out_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_d1 <= 1'b0;
    else w_out_valid_d1 <= and_divu_in_ready_2 & w_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_d2 <= 1'b0;
    else w_out_valid_d2 <= w_out_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_d3 <= 1'b0;
    else w_out_valid_d3 <= w_out_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_d4 <= 1'b0;
    else w_out_valid_d4 <= w_out_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) w_out_valid_2 <= 1'b0;
    else w_out_valid_2 <= w_out_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid_d1 <= 1'b0;
    else q_out_valid_d1 <= q_beat_ready & q_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid_d2 <= 1'b0;
    else q_out_valid_d2 <= q_out_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid_d3 <= 1'b0;
    else q_out_valid_d3 <= q_out_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid_d4 <= 1'b0;
    else q_out_valid_d4 <= q_out_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) q_out_valid <= 1'b0;
    else q_out_valid <= q_out_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid_d1 <= 1'b0;
    else c_out_valid_d1 <= c_beat_ready & c_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid_d2 <= 1'b0;
    else c_out_valid_d2 <= c_out_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid_d3 <= 1'b0;
    else c_out_valid_d3 <= c_out_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid_d4 <= 1'b0;
    else c_out_valid_d4 <= c_out_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) c_out_valid <= 1'b0;
    else c_out_valid <= c_out_valid_d4;
  end
  divu_l64_n40_d24_c9 divu (
    .clk(clk),
    .rst(rst),
    .div_valid(or_z_req_valid_3),
    .div_divisor(z_req_valid ? z_divisor : mux_w_divisor_0),
    .in_valid(and_turn_valid_0),
    .in_num({mux_z_num_63, mux_z_num_62, mux_z_num_61, mux_z_num_60, mux_z_num_59, mux_z_num_58,
    mux_z_num_57, mux_z_num_56, mux_z_num_55, mux_z_num_54, mux_z_num_53, mux_z_num_52,
    mux_z_num_51, mux_z_num_50, mux_z_num_49, mux_z_num_48, mux_z_num_47, mux_z_num_46,
    mux_z_num_45, mux_z_num_44, mux_z_num_43, mux_z_num_42, mux_z_num_41, mux_z_num_40,
    mux_z_num_39, mux_z_num_38, mux_z_num_37, mux_z_num_36, mux_z_num_35, mux_z_num_34,
    mux_z_num_33, mux_z_num_32, mux_z_num_31, mux_z_num_30, mux_z_num_29, mux_z_num_28,
    mux_z_num_27, mux_z_num_26, mux_z_num_25, mux_z_num_24, mux_z_num_23, mux_z_num_22,
    mux_z_num_21, mux_z_num_20, mux_z_num_19, mux_z_num_18, mux_z_num_17, mux_z_num_16,
    mux_z_num_15, mux_z_num_14, mux_z_num_13, mux_z_num_12, mux_z_num_11, mux_z_num_10,
    mux_z_num_9, mux_z_num_8, mux_z_num_7, mux_z_num_6, mux_z_num_5, mux_z_num_4, mux_z_num_3,
    mux_z_num_2, mux_z_num_1, mux_z_num_0}),
    .in_mode(turn_data_0_0 ? 2'd0 : mux_const),
    .in_last(mux_z_last),
    .out_ready(1'b1),
    .div_ready(divu_div_ready),
    .in_ready(divu_in_ready),
    .out_valid(divu_out_valid),
    .out_q(divu_out_q),
    .out_last(out_last)
  );
  assign z_req_ready = room;
  assign w_req_ready = and_room;
  assign w_beat_ready = and_divu_in_ready_2;
  assign w_out_valid = w_out_valid_2;
  assign out_q = divu_out_q;
  wire unused_ok = &{1'b0, divu_out_valid};
endmodule

module stripe_b40_s4_k384_writel16_writeg4_readl64_readg1 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [4:0] write_beat,
  input [1:0] write_groups,
  input [2559:0] write_data,
  input read,
  input [1:0] read_slot,
  input [2:0] read_beat,
  output [2559:0] read_data
);
  wire [1:0] write_groups_0 = write_groups;
  wire [39:0] write_data_0 = write_data[39:0];
  wire [39:0] write_data_1 = write_data[79:40];
  wire [39:0] write_data_2 = write_data[119:80];
  wire [39:0] write_data_3 = write_data[159:120];
  wire [39:0] write_data_4 = write_data[199:160];
  wire [39:0] write_data_5 = write_data[239:200];
  wire [39:0] write_data_6 = write_data[279:240];
  wire [39:0] write_data_7 = write_data[319:280];
  wire [39:0] write_data_8 = write_data[359:320];
  wire [39:0] write_data_9 = write_data[399:360];
  wire [39:0] write_data_10 = write_data[439:400];
  wire [39:0] write_data_11 = write_data[479:440];
  wire [39:0] write_data_12 = write_data[519:480];
  wire [39:0] write_data_13 = write_data[559:520];
  wire [39:0] write_data_14 = write_data[599:560];
  wire [39:0] write_data_15 = write_data[639:600];
  wire [39:0] write_data_16 = write_data[679:640];
  wire [39:0] write_data_17 = write_data[719:680];
  wire [39:0] write_data_18 = write_data[759:720];
  wire [39:0] write_data_19 = write_data[799:760];
  wire [39:0] write_data_20 = write_data[839:800];
  wire [39:0] write_data_21 = write_data[879:840];
  wire [39:0] write_data_22 = write_data[919:880];
  wire [39:0] write_data_23 = write_data[959:920];
  wire [39:0] write_data_24 = write_data[999:960];
  wire [39:0] write_data_25 = write_data[1039:1000];
  wire [39:0] write_data_26 = write_data[1079:1040];
  wire [39:0] write_data_27 = write_data[1119:1080];
  wire [39:0] write_data_28 = write_data[1159:1120];
  wire [39:0] write_data_29 = write_data[1199:1160];
  wire [39:0] write_data_30 = write_data[1239:1200];
  wire [39:0] write_data_31 = write_data[1279:1240];
  wire [39:0] write_data_32 = write_data[1319:1280];
  wire [39:0] write_data_33 = write_data[1359:1320];
  wire [39:0] write_data_34 = write_data[1399:1360];
  wire [39:0] write_data_35 = write_data[1439:1400];
  wire [39:0] write_data_36 = write_data[1479:1440];
  wire [39:0] write_data_37 = write_data[1519:1480];
  wire [39:0] write_data_38 = write_data[1559:1520];
  wire [39:0] write_data_39 = write_data[1599:1560];
  wire [39:0] write_data_40 = write_data[1639:1600];
  wire [39:0] write_data_41 = write_data[1679:1640];
  wire [39:0] write_data_42 = write_data[1719:1680];
  wire [39:0] write_data_43 = write_data[1759:1720];
  wire [39:0] write_data_44 = write_data[1799:1760];
  wire [39:0] write_data_45 = write_data[1839:1800];
  wire [39:0] write_data_46 = write_data[1879:1840];
  wire [39:0] write_data_47 = write_data[1919:1880];
  wire [39:0] write_data_48 = write_data[1959:1920];
  wire [39:0] write_data_49 = write_data[1999:1960];
  wire [39:0] write_data_50 = write_data[2039:2000];
  wire [39:0] write_data_51 = write_data[2079:2040];
  wire [39:0] write_data_52 = write_data[2119:2080];
  wire [39:0] write_data_53 = write_data[2159:2120];
  wire [39:0] write_data_54 = write_data[2199:2160];
  wire [39:0] write_data_55 = write_data[2239:2200];
  wire [39:0] write_data_56 = write_data[2279:2240];
  wire [39:0] write_data_57 = write_data[2319:2280];
  wire [39:0] write_data_58 = write_data[2359:2320];
  wire [39:0] write_data_59 = write_data[2399:2360];
  wire [39:0] write_data_60 = write_data[2439:2400];
  wire [39:0] write_data_61 = write_data[2479:2440];
  wire [39:0] write_data_62 = write_data[2519:2480];
  wire [39:0] write_data_63 = write_data[2559:2520];
  (* no_rw_check *) reg [639:0] stripe_0 [0:29];
  reg [639:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_0[i] = {640{1'b0}};
  end
`endif
  (* no_rw_check *) reg [639:0] stripe_1 [0:29];
  reg [639:0] stripe_1_q;
`ifndef SYNTHESIS
  initial begin : stripe_1_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_1[i] = {640{1'b0}};
  end
`endif
  (* no_rw_check *) reg [639:0] stripe_2 [0:29];
  reg [639:0] stripe_2_q;
`ifndef SYNTHESIS
  initial begin : stripe_2_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_2[i] = {640{1'b0}};
  end
`endif
  (* no_rw_check *) reg [639:0] stripe_3 [0:29];
  reg [639:0] stripe_3_q;
`ifndef SYNTHESIS
  initial begin : stripe_3_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_3[i] = {640{1'b0}};
  end
`endif
  wire [4:0] shl_write_beat = write_beat << write_groups_0;
  wire [4:0] cat_write_slot = {write_slot, shl_write_beat[4:2]};
  wire [4:0] cat_read_slot = {read_slot, read_beat};
  wire eq_write_beat = shl_write_beat[1:0] == 2'd0;
  wire not_write_beat = ~shl_write_beat[1];
  wire mux_write_beat = write_groups_0[0] ? not_write_beat : eq_write_beat;
  wire mux_write_beat_2 = write_groups_0[1] ? 1'b1 : mux_write_beat;
  wire eq_write_beat_2 = shl_write_beat[1:0] == 2'd1;
  wire mux_write_beat_3 = write_groups_0[0] ? not_write_beat : eq_write_beat_2;
  wire mux_write_beat_4 = write_groups_0[1] ? 1'b1 : mux_write_beat_3;
  wire [39:0] mux_write_data_16 = write_groups_0[0] ? write_data_16 : write_data_0;
  wire [39:0] mux_write_data_17 = write_groups_0[0] ? write_data_17 : write_data_1;
  wire [39:0] mux_write_data_18 = write_groups_0[0] ? write_data_18 : write_data_2;
  wire [39:0] mux_write_data_19 = write_groups_0[0] ? write_data_19 : write_data_3;
  wire [39:0] mux_write_data_20 = write_groups_0[0] ? write_data_20 : write_data_4;
  wire [39:0] mux_write_data_21 = write_groups_0[0] ? write_data_21 : write_data_5;
  wire [39:0] mux_write_data_22 = write_groups_0[0] ? write_data_22 : write_data_6;
  wire [39:0] mux_write_data_23 = write_groups_0[0] ? write_data_23 : write_data_7;
  wire [39:0] mux_write_data_24 = write_groups_0[0] ? write_data_24 : write_data_8;
  wire [39:0] mux_write_data_25 = write_groups_0[0] ? write_data_25 : write_data_9;
  wire [39:0] mux_write_data_26 = write_groups_0[0] ? write_data_26 : write_data_10;
  wire [39:0] mux_write_data_27 = write_groups_0[0] ? write_data_27 : write_data_11;
  wire [39:0] mux_write_data_28 = write_groups_0[0] ? write_data_28 : write_data_12;
  wire [39:0] mux_write_data_29 = write_groups_0[0] ? write_data_29 : write_data_13;
  wire [39:0] mux_write_data_30 = write_groups_0[0] ? write_data_30 : write_data_14;
  wire [39:0] mux_write_data_31 = write_groups_0[0] ? write_data_31 : write_data_15;
  wire [39:0] mux_write_data_16_2 = write_groups_0[1] ? write_data_16 : mux_write_data_16;
  wire [39:0] mux_write_data_17_2 = write_groups_0[1] ? write_data_17 : mux_write_data_17;
  wire [39:0] mux_write_data_18_2 = write_groups_0[1] ? write_data_18 : mux_write_data_18;
  wire [39:0] mux_write_data_19_2 = write_groups_0[1] ? write_data_19 : mux_write_data_19;
  wire [39:0] mux_write_data_20_2 = write_groups_0[1] ? write_data_20 : mux_write_data_20;
  wire [39:0] mux_write_data_21_2 = write_groups_0[1] ? write_data_21 : mux_write_data_21;
  wire [39:0] mux_write_data_22_2 = write_groups_0[1] ? write_data_22 : mux_write_data_22;
  wire [39:0] mux_write_data_23_2 = write_groups_0[1] ? write_data_23 : mux_write_data_23;
  wire [39:0] mux_write_data_24_2 = write_groups_0[1] ? write_data_24 : mux_write_data_24;
  wire [39:0] mux_write_data_25_2 = write_groups_0[1] ? write_data_25 : mux_write_data_25;
  wire [39:0] mux_write_data_26_2 = write_groups_0[1] ? write_data_26 : mux_write_data_26;
  wire [39:0] mux_write_data_27_2 = write_groups_0[1] ? write_data_27 : mux_write_data_27;
  wire [39:0] mux_write_data_28_2 = write_groups_0[1] ? write_data_28 : mux_write_data_28;
  wire [39:0] mux_write_data_29_2 = write_groups_0[1] ? write_data_29 : mux_write_data_29;
  wire [39:0] mux_write_data_30_2 = write_groups_0[1] ? write_data_30 : mux_write_data_30;
  wire [39:0] mux_write_data_31_2 = write_groups_0[1] ? write_data_31 : mux_write_data_31;
  wire eq_write_beat_3 = shl_write_beat[1:0] == 2'd2;
  wire mux_write_beat_5 = write_groups_0[0] ? shl_write_beat[1] : eq_write_beat_3;
  wire mux_write_beat_6 = write_groups_0[1] ? 1'b1 : mux_write_beat_5;
  wire [39:0] mux_write_data_32 = write_groups_0[1] ? write_data_32 : write_data_0;
  wire [39:0] mux_write_data_33 = write_groups_0[1] ? write_data_33 : write_data_1;
  wire [39:0] mux_write_data_34 = write_groups_0[1] ? write_data_34 : write_data_2;
  wire [39:0] mux_write_data_35 = write_groups_0[1] ? write_data_35 : write_data_3;
  wire [39:0] mux_write_data_36 = write_groups_0[1] ? write_data_36 : write_data_4;
  wire [39:0] mux_write_data_37 = write_groups_0[1] ? write_data_37 : write_data_5;
  wire [39:0] mux_write_data_38 = write_groups_0[1] ? write_data_38 : write_data_6;
  wire [39:0] mux_write_data_39 = write_groups_0[1] ? write_data_39 : write_data_7;
  wire [39:0] mux_write_data_40 = write_groups_0[1] ? write_data_40 : write_data_8;
  wire [39:0] mux_write_data_41 = write_groups_0[1] ? write_data_41 : write_data_9;
  wire [39:0] mux_write_data_42 = write_groups_0[1] ? write_data_42 : write_data_10;
  wire [39:0] mux_write_data_43 = write_groups_0[1] ? write_data_43 : write_data_11;
  wire [39:0] mux_write_data_44 = write_groups_0[1] ? write_data_44 : write_data_12;
  wire [39:0] mux_write_data_45 = write_groups_0[1] ? write_data_45 : write_data_13;
  wire [39:0] mux_write_data_46 = write_groups_0[1] ? write_data_46 : write_data_14;
  wire [39:0] mux_write_data_47 = write_groups_0[1] ? write_data_47 : write_data_15;
  wire eq_write_beat_4 = shl_write_beat[1:0] == 2'd3;
  wire mux_write_beat_7 = write_groups_0[0] ? shl_write_beat[1] : eq_write_beat_4;
  wire mux_write_beat_8 = write_groups_0[1] ? 1'b1 : mux_write_beat_7;
  wire [39:0] mux_write_data_48 = write_groups_0[1] ? write_data_48 : mux_write_data_16;
  wire [39:0] mux_write_data_49 = write_groups_0[1] ? write_data_49 : mux_write_data_17;
  wire [39:0] mux_write_data_50 = write_groups_0[1] ? write_data_50 : mux_write_data_18;
  wire [39:0] mux_write_data_51 = write_groups_0[1] ? write_data_51 : mux_write_data_19;
  wire [39:0] mux_write_data_52 = write_groups_0[1] ? write_data_52 : mux_write_data_20;
  wire [39:0] mux_write_data_53 = write_groups_0[1] ? write_data_53 : mux_write_data_21;
  wire [39:0] mux_write_data_54 = write_groups_0[1] ? write_data_54 : mux_write_data_22;
  wire [39:0] mux_write_data_55 = write_groups_0[1] ? write_data_55 : mux_write_data_23;
  wire [39:0] mux_write_data_56 = write_groups_0[1] ? write_data_56 : mux_write_data_24;
  wire [39:0] mux_write_data_57 = write_groups_0[1] ? write_data_57 : mux_write_data_25;
  wire [39:0] mux_write_data_58 = write_groups_0[1] ? write_data_58 : mux_write_data_26;
  wire [39:0] mux_write_data_59 = write_groups_0[1] ? write_data_59 : mux_write_data_27;
  wire [39:0] mux_write_data_60 = write_groups_0[1] ? write_data_60 : mux_write_data_28;
  wire [39:0] mux_write_data_61 = write_groups_0[1] ? write_data_61 : mux_write_data_29;
  wire [39:0] mux_write_data_62 = write_groups_0[1] ? write_data_62 : mux_write_data_30;
  wire [39:0] mux_write_data_63 = write_groups_0[1] ? write_data_63 : mux_write_data_31;
  always @(posedge clk) begin
    if (write & mux_write_beat_2) stripe_0[cat_write_slot] <= {write_data_15, write_data_14, write_data_13, write_data_12, write_data_11, write_data_10,
    write_data_9, write_data_8, write_data_7, write_data_6, write_data_5, write_data_4,
    write_data_3, write_data_2, write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & mux_write_beat_4) stripe_1[cat_write_slot] <= {mux_write_data_31_2, mux_write_data_30_2, mux_write_data_29_2, mux_write_data_28_2,
    mux_write_data_27_2, mux_write_data_26_2, mux_write_data_25_2, mux_write_data_24_2,
    mux_write_data_23_2, mux_write_data_22_2, mux_write_data_21_2, mux_write_data_20_2,
    mux_write_data_19_2, mux_write_data_18_2, mux_write_data_17_2, mux_write_data_16_2};
  end
  always @(posedge clk) begin
    if (read) stripe_1_q <= stripe_1[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & mux_write_beat_6) stripe_2[cat_write_slot] <= {mux_write_data_47, mux_write_data_46, mux_write_data_45, mux_write_data_44, mux_write_data_43,
    mux_write_data_42, mux_write_data_41, mux_write_data_40, mux_write_data_39, mux_write_data_38,
    mux_write_data_37, mux_write_data_36, mux_write_data_35, mux_write_data_34, mux_write_data_33,
    mux_write_data_32};
  end
  always @(posedge clk) begin
    if (read) stripe_2_q <= stripe_2[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & mux_write_beat_8) stripe_3[cat_write_slot] <= {mux_write_data_63, mux_write_data_62, mux_write_data_61, mux_write_data_60, mux_write_data_59,
    mux_write_data_58, mux_write_data_57, mux_write_data_56, mux_write_data_55, mux_write_data_54,
    mux_write_data_53, mux_write_data_52, mux_write_data_51, mux_write_data_50, mux_write_data_49,
    mux_write_data_48};
  end
  always @(posedge clk) begin
    if (read) stripe_3_q <= stripe_3[cat_read_slot];
  end
  assign read_data = {stripe_3_q[639:600], stripe_3_q[599:560], stripe_3_q[559:520], stripe_3_q[519:480],
    stripe_3_q[479:440], stripe_3_q[439:400], stripe_3_q[399:360], stripe_3_q[359:320],
    stripe_3_q[319:280], stripe_3_q[279:240], stripe_3_q[239:200], stripe_3_q[199:160],
    stripe_3_q[159:120], stripe_3_q[119:80], stripe_3_q[79:40], stripe_3_q[39:0], stripe_2_q[639:600],
    stripe_2_q[599:560], stripe_2_q[559:520], stripe_2_q[519:480], stripe_2_q[479:440],
    stripe_2_q[439:400], stripe_2_q[399:360], stripe_2_q[359:320], stripe_2_q[319:280],
    stripe_2_q[279:240], stripe_2_q[239:200], stripe_2_q[199:160], stripe_2_q[159:120],
    stripe_2_q[119:80], stripe_2_q[79:40], stripe_2_q[39:0], stripe_1_q[639:600], stripe_1_q[599:560],
    stripe_1_q[559:520], stripe_1_q[519:480], stripe_1_q[479:440], stripe_1_q[439:400],
    stripe_1_q[399:360], stripe_1_q[359:320], stripe_1_q[319:280], stripe_1_q[279:240],
    stripe_1_q[239:200], stripe_1_q[199:160], stripe_1_q[159:120], stripe_1_q[119:80],
    stripe_1_q[79:40], stripe_1_q[39:0], stripe_0_q[639:600], stripe_0_q[599:560], stripe_0_q[559:520],
    stripe_0_q[519:480], stripe_0_q[479:440], stripe_0_q[439:400], stripe_0_q[399:360],
    stripe_0_q[359:320], stripe_0_q[319:280], stripe_0_q[279:240], stripe_0_q[239:200],
    stripe_0_q[199:160], stripe_0_q[159:120], stripe_0_q[119:80], stripe_0_q[79:40], stripe_0_q[39:0]};
endmodule

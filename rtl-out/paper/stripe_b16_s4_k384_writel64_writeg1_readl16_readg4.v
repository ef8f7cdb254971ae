module stripe_b16_s4_k384_writel64_writeg1_readl16_readg4 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [2:0] write_beat,
  input [1023:0] write_data,
  input read,
  input [1:0] read_slot,
  input [4:0] read_beat,
  input [1:0] read_groups,
  output [1023:0] read_data
);
  wire [15:0] write_data_0 = write_data[15:0];
  wire [15:0] write_data_1 = write_data[31:16];
  wire [15:0] write_data_2 = write_data[47:32];
  wire [15:0] write_data_3 = write_data[63:48];
  wire [15:0] write_data_4 = write_data[79:64];
  wire [15:0] write_data_5 = write_data[95:80];
  wire [15:0] write_data_6 = write_data[111:96];
  wire [15:0] write_data_7 = write_data[127:112];
  wire [15:0] write_data_8 = write_data[143:128];
  wire [15:0] write_data_9 = write_data[159:144];
  wire [15:0] write_data_10 = write_data[175:160];
  wire [15:0] write_data_11 = write_data[191:176];
  wire [15:0] write_data_12 = write_data[207:192];
  wire [15:0] write_data_13 = write_data[223:208];
  wire [15:0] write_data_14 = write_data[239:224];
  wire [15:0] write_data_15 = write_data[255:240];
  wire [15:0] write_data_16 = write_data[271:256];
  wire [15:0] write_data_17 = write_data[287:272];
  wire [15:0] write_data_18 = write_data[303:288];
  wire [15:0] write_data_19 = write_data[319:304];
  wire [15:0] write_data_20 = write_data[335:320];
  wire [15:0] write_data_21 = write_data[351:336];
  wire [15:0] write_data_22 = write_data[367:352];
  wire [15:0] write_data_23 = write_data[383:368];
  wire [15:0] write_data_24 = write_data[399:384];
  wire [15:0] write_data_25 = write_data[415:400];
  wire [15:0] write_data_26 = write_data[431:416];
  wire [15:0] write_data_27 = write_data[447:432];
  wire [15:0] write_data_28 = write_data[463:448];
  wire [15:0] write_data_29 = write_data[479:464];
  wire [15:0] write_data_30 = write_data[495:480];
  wire [15:0] write_data_31 = write_data[511:496];
  wire [15:0] write_data_32 = write_data[527:512];
  wire [15:0] write_data_33 = write_data[543:528];
  wire [15:0] write_data_34 = write_data[559:544];
  wire [15:0] write_data_35 = write_data[575:560];
  wire [15:0] write_data_36 = write_data[591:576];
  wire [15:0] write_data_37 = write_data[607:592];
  wire [15:0] write_data_38 = write_data[623:608];
  wire [15:0] write_data_39 = write_data[639:624];
  wire [15:0] write_data_40 = write_data[655:640];
  wire [15:0] write_data_41 = write_data[671:656];
  wire [15:0] write_data_42 = write_data[687:672];
  wire [15:0] write_data_43 = write_data[703:688];
  wire [15:0] write_data_44 = write_data[719:704];
  wire [15:0] write_data_45 = write_data[735:720];
  wire [15:0] write_data_46 = write_data[751:736];
  wire [15:0] write_data_47 = write_data[767:752];
  wire [15:0] write_data_48 = write_data[783:768];
  wire [15:0] write_data_49 = write_data[799:784];
  wire [15:0] write_data_50 = write_data[815:800];
  wire [15:0] write_data_51 = write_data[831:816];
  wire [15:0] write_data_52 = write_data[847:832];
  wire [15:0] write_data_53 = write_data[863:848];
  wire [15:0] write_data_54 = write_data[879:864];
  wire [15:0] write_data_55 = write_data[895:880];
  wire [15:0] write_data_56 = write_data[911:896];
  wire [15:0] write_data_57 = write_data[927:912];
  wire [15:0] write_data_58 = write_data[943:928];
  wire [15:0] write_data_59 = write_data[959:944];
  wire [15:0] write_data_60 = write_data[975:960];
  wire [15:0] write_data_61 = write_data[991:976];
  wire [15:0] write_data_62 = write_data[1007:992];
  wire [15:0] write_data_63 = write_data[1023:1008];
  wire [1:0] read_groups_0 = read_groups;
  reg [1:0] read_at;
  (* no_rw_check *) reg [255:0] stripe_0 [0:29];
  reg [255:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_0[i] = {256{1'b0}};
  end
`endif
  (* no_rw_check *) reg [255:0] stripe_1 [0:29];
  reg [255:0] stripe_1_q;
`ifndef SYNTHESIS
  initial begin : stripe_1_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_1[i] = {256{1'b0}};
  end
`endif
  (* no_rw_check *) reg [255:0] stripe_2 [0:29];
  reg [255:0] stripe_2_q;
`ifndef SYNTHESIS
  initial begin : stripe_2_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_2[i] = {256{1'b0}};
  end
`endif
  (* no_rw_check *) reg [255:0] stripe_3 [0:29];
  reg [255:0] stripe_3_q;
`ifndef SYNTHESIS
  initial begin : stripe_3_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_3[i] = {256{1'b0}};
  end
`endif
  wire [4:0] cat_write_slot = {write_slot, write_beat};
  wire [4:0] shl_read_beat = read_beat << read_groups_0;
  wire [4:0] cat_read_slot = {read_slot, shl_read_beat[4:2]};
  wire [15:0] mux_stripe_1_q = read_at[0] ? stripe_1_q[15:0] : stripe_0_q[15:0];
  wire [15:0] mux_stripe_1_q_2 = read_at[0] ? stripe_1_q[31:16] : stripe_0_q[31:16];
  wire [15:0] mux_stripe_1_q_3 = read_at[0] ? stripe_1_q[47:32] : stripe_0_q[47:32];
  wire [15:0] mux_stripe_1_q_4 = read_at[0] ? stripe_1_q[63:48] : stripe_0_q[63:48];
  wire [15:0] mux_stripe_1_q_5 = read_at[0] ? stripe_1_q[79:64] : stripe_0_q[79:64];
  wire [15:0] mux_stripe_1_q_6 = read_at[0] ? stripe_1_q[95:80] : stripe_0_q[95:80];
  wire [15:0] mux_stripe_1_q_7 = read_at[0] ? stripe_1_q[111:96] : stripe_0_q[111:96];
  wire [15:0] mux_stripe_1_q_8 = read_at[0] ? stripe_1_q[127:112] : stripe_0_q[127:112];
  wire [15:0] mux_stripe_1_q_9 = read_at[0] ? stripe_1_q[143:128] : stripe_0_q[143:128];
  wire [15:0] mux_stripe_1_q_10 = read_at[0] ? stripe_1_q[159:144] : stripe_0_q[159:144];
  wire [15:0] mux_stripe_1_q_11 = read_at[0] ? stripe_1_q[175:160] : stripe_0_q[175:160];
  wire [15:0] mux_stripe_1_q_12 = read_at[0] ? stripe_1_q[191:176] : stripe_0_q[191:176];
  wire [15:0] mux_stripe_1_q_13 = read_at[0] ? stripe_1_q[207:192] : stripe_0_q[207:192];
  wire [15:0] mux_stripe_1_q_14 = read_at[0] ? stripe_1_q[223:208] : stripe_0_q[223:208];
  wire [15:0] mux_stripe_1_q_15 = read_at[0] ? stripe_1_q[239:224] : stripe_0_q[239:224];
  wire [15:0] mux_stripe_1_q_16 = read_at[0] ? stripe_1_q[255:240] : stripe_0_q[255:240];
  wire [15:0] mux_stripe_3_q = read_at[0] ? stripe_3_q[15:0] : stripe_2_q[15:0];
  wire [15:0] mux_stripe_3_q_2 = read_at[0] ? stripe_3_q[31:16] : stripe_2_q[31:16];
  wire [15:0] mux_stripe_3_q_3 = read_at[0] ? stripe_3_q[47:32] : stripe_2_q[47:32];
  wire [15:0] mux_stripe_3_q_4 = read_at[0] ? stripe_3_q[63:48] : stripe_2_q[63:48];
  wire [15:0] mux_stripe_3_q_5 = read_at[0] ? stripe_3_q[79:64] : stripe_2_q[79:64];
  wire [15:0] mux_stripe_3_q_6 = read_at[0] ? stripe_3_q[95:80] : stripe_2_q[95:80];
  wire [15:0] mux_stripe_3_q_7 = read_at[0] ? stripe_3_q[111:96] : stripe_2_q[111:96];
  wire [15:0] mux_stripe_3_q_8 = read_at[0] ? stripe_3_q[127:112] : stripe_2_q[127:112];
  wire [15:0] mux_stripe_3_q_9 = read_at[0] ? stripe_3_q[143:128] : stripe_2_q[143:128];
  wire [15:0] mux_stripe_3_q_10 = read_at[0] ? stripe_3_q[159:144] : stripe_2_q[159:144];
  wire [15:0] mux_stripe_3_q_11 = read_at[0] ? stripe_3_q[175:160] : stripe_2_q[175:160];
  wire [15:0] mux_stripe_3_q_12 = read_at[0] ? stripe_3_q[191:176] : stripe_2_q[191:176];
  wire [15:0] mux_stripe_3_q_13 = read_at[0] ? stripe_3_q[207:192] : stripe_2_q[207:192];
  wire [15:0] mux_stripe_3_q_14 = read_at[0] ? stripe_3_q[223:208] : stripe_2_q[223:208];
  wire [15:0] mux_stripe_3_q_15 = read_at[0] ? stripe_3_q[239:224] : stripe_2_q[239:224];
  wire [15:0] mux_stripe_3_q_16 = read_at[0] ? stripe_3_q[255:240] : stripe_2_q[255:240];
  wire [15:0] mux_stripe_3_q_17 = read_at[1] ? mux_stripe_3_q : mux_stripe_1_q;
  wire [15:0] mux_stripe_3_q_18 = read_at[1] ? mux_stripe_3_q_2 : mux_stripe_1_q_2;
  wire [15:0] mux_stripe_3_q_19 = read_at[1] ? mux_stripe_3_q_3 : mux_stripe_1_q_3;
  wire [15:0] mux_stripe_3_q_20 = read_at[1] ? mux_stripe_3_q_4 : mux_stripe_1_q_4;
  wire [15:0] mux_stripe_3_q_21 = read_at[1] ? mux_stripe_3_q_5 : mux_stripe_1_q_5;
  wire [15:0] mux_stripe_3_q_22 = read_at[1] ? mux_stripe_3_q_6 : mux_stripe_1_q_6;
  wire [15:0] mux_stripe_3_q_23 = read_at[1] ? mux_stripe_3_q_7 : mux_stripe_1_q_7;
  wire [15:0] mux_stripe_3_q_24 = read_at[1] ? mux_stripe_3_q_8 : mux_stripe_1_q_8;
  wire [15:0] mux_stripe_3_q_25 = read_at[1] ? mux_stripe_3_q_9 : mux_stripe_1_q_9;
  wire [15:0] mux_stripe_3_q_26 = read_at[1] ? mux_stripe_3_q_10 : mux_stripe_1_q_10;
  wire [15:0] mux_stripe_3_q_27 = read_at[1] ? mux_stripe_3_q_11 : mux_stripe_1_q_11;
  wire [15:0] mux_stripe_3_q_28 = read_at[1] ? mux_stripe_3_q_12 : mux_stripe_1_q_12;
  wire [15:0] mux_stripe_3_q_29 = read_at[1] ? mux_stripe_3_q_13 : mux_stripe_1_q_13;
  wire [15:0] mux_stripe_3_q_30 = read_at[1] ? mux_stripe_3_q_14 : mux_stripe_1_q_14;
  wire [15:0] mux_stripe_3_q_31 = read_at[1] ? mux_stripe_3_q_15 : mux_stripe_1_q_15;
  wire [15:0] mux_stripe_3_q_32 = read_at[1] ? mux_stripe_3_q_16 : mux_stripe_1_q_16;
  wire [15:0] mux_stripe_3_q_33 = read_at[1] ? stripe_3_q[15:0] : stripe_1_q[15:0];
  wire [15:0] mux_stripe_3_q_34 = read_at[1] ? stripe_3_q[31:16] : stripe_1_q[31:16];
  wire [15:0] mux_stripe_3_q_35 = read_at[1] ? stripe_3_q[47:32] : stripe_1_q[47:32];
  wire [15:0] mux_stripe_3_q_36 = read_at[1] ? stripe_3_q[63:48] : stripe_1_q[63:48];
  wire [15:0] mux_stripe_3_q_37 = read_at[1] ? stripe_3_q[79:64] : stripe_1_q[79:64];
  wire [15:0] mux_stripe_3_q_38 = read_at[1] ? stripe_3_q[95:80] : stripe_1_q[95:80];
  wire [15:0] mux_stripe_3_q_39 = read_at[1] ? stripe_3_q[111:96] : stripe_1_q[111:96];
  wire [15:0] mux_stripe_3_q_40 = read_at[1] ? stripe_3_q[127:112] : stripe_1_q[127:112];
  wire [15:0] mux_stripe_3_q_41 = read_at[1] ? stripe_3_q[143:128] : stripe_1_q[143:128];
  wire [15:0] mux_stripe_3_q_42 = read_at[1] ? stripe_3_q[159:144] : stripe_1_q[159:144];
  wire [15:0] mux_stripe_3_q_43 = read_at[1] ? stripe_3_q[175:160] : stripe_1_q[175:160];
  wire [15:0] mux_stripe_3_q_44 = read_at[1] ? stripe_3_q[191:176] : stripe_1_q[191:176];
  wire [15:0] mux_stripe_3_q_45 = read_at[1] ? stripe_3_q[207:192] : stripe_1_q[207:192];
  wire [15:0] mux_stripe_3_q_46 = read_at[1] ? stripe_3_q[223:208] : stripe_1_q[223:208];
  wire [15:0] mux_stripe_3_q_47 = read_at[1] ? stripe_3_q[239:224] : stripe_1_q[239:224];
  wire [15:0] mux_stripe_3_q_48 = read_at[1] ? stripe_3_q[255:240] : stripe_1_q[255:240];
  always @(posedge clk) begin
    if (read) read_at <= shl_read_beat[1:0];
  end
  always @(posedge clk) begin
    if (write) stripe_0[cat_write_slot] <= {write_data_15, write_data_14, write_data_13, write_data_12, write_data_11, write_data_10,
    write_data_9, write_data_8, write_data_7, write_data_6, write_data_5, write_data_4,
    write_data_3, write_data_2, write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write) stripe_1[cat_write_slot] <= {write_data_31, write_data_30, write_data_29, write_data_28, write_data_27, write_data_26,
    write_data_25, write_data_24, write_data_23, write_data_22, write_data_21, write_data_20,
    write_data_19, write_data_18, write_data_17, write_data_16};
  end
  always @(posedge clk) begin
    if (read) stripe_1_q <= stripe_1[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write) stripe_2[cat_write_slot] <= {write_data_47, write_data_46, write_data_45, write_data_44, write_data_43, write_data_42,
    write_data_41, write_data_40, write_data_39, write_data_38, write_data_37, write_data_36,
    write_data_35, write_data_34, write_data_33, write_data_32};
  end
  always @(posedge clk) begin
    if (read) stripe_2_q <= stripe_2[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write) stripe_3[cat_write_slot] <= {write_data_63, write_data_62, write_data_61, write_data_60, write_data_59, write_data_58,
    write_data_57, write_data_56, write_data_55, write_data_54, write_data_53, write_data_52,
    write_data_51, write_data_50, write_data_49, write_data_48};
  end
  always @(posedge clk) begin
    if (read) stripe_3_q <= stripe_3[cat_read_slot];
  end
  assign read_data = {stripe_3_q[255:240], stripe_3_q[239:224], stripe_3_q[223:208], stripe_3_q[207:192],
    stripe_3_q[191:176], stripe_3_q[175:160], stripe_3_q[159:144], stripe_3_q[143:128],
    stripe_3_q[127:112], stripe_3_q[111:96], stripe_3_q[95:80], stripe_3_q[79:64], stripe_3_q[63:48],
    stripe_3_q[47:32], stripe_3_q[31:16], stripe_3_q[15:0], mux_stripe_3_q_16, mux_stripe_3_q_15,
    mux_stripe_3_q_14, mux_stripe_3_q_13, mux_stripe_3_q_12, mux_stripe_3_q_11, mux_stripe_3_q_10,
    mux_stripe_3_q_9, mux_stripe_3_q_8, mux_stripe_3_q_7, mux_stripe_3_q_6, mux_stripe_3_q_5,
    mux_stripe_3_q_4, mux_stripe_3_q_3, mux_stripe_3_q_2, mux_stripe_3_q, mux_stripe_3_q_48,
    mux_stripe_3_q_47, mux_stripe_3_q_46, mux_stripe_3_q_45, mux_stripe_3_q_44, mux_stripe_3_q_43,
    mux_stripe_3_q_42, mux_stripe_3_q_41, mux_stripe_3_q_40, mux_stripe_3_q_39, mux_stripe_3_q_38,
    mux_stripe_3_q_37, mux_stripe_3_q_36, mux_stripe_3_q_35, mux_stripe_3_q_34, mux_stripe_3_q_33,
    mux_stripe_3_q_32, mux_stripe_3_q_31, mux_stripe_3_q_30, mux_stripe_3_q_29, mux_stripe_3_q_28,
    mux_stripe_3_q_27, mux_stripe_3_q_26, mux_stripe_3_q_25, mux_stripe_3_q_24, mux_stripe_3_q_23,
    mux_stripe_3_q_22, mux_stripe_3_q_21, mux_stripe_3_q_20, mux_stripe_3_q_19, mux_stripe_3_q_18,
    mux_stripe_3_q_17};
endmodule

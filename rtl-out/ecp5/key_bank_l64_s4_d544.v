module key_bank_l64_s4_d544 (
  input clk,
  input [3:0] write_en,
  input [9:0] write_addr,
  input [1023:0] write_data,
  input [9:0] read_addr,
  output [1023:0] data
);
  wire signed [15:0] write_data_0 = write_data[15:0];
  wire signed [15:0] write_data_1 = write_data[31:16];
  wire signed [15:0] write_data_2 = write_data[47:32];
  wire signed [15:0] write_data_3 = write_data[63:48];
  wire signed [15:0] write_data_4 = write_data[79:64];
  wire signed [15:0] write_data_5 = write_data[95:80];
  wire signed [15:0] write_data_6 = write_data[111:96];
  wire signed [15:0] write_data_7 = write_data[127:112];
  wire signed [15:0] write_data_8 = write_data[143:128];
  wire signed [15:0] write_data_9 = write_data[159:144];
  wire signed [15:0] write_data_10 = write_data[175:160];
  wire signed [15:0] write_data_11 = write_data[191:176];
  wire signed [15:0] write_data_12 = write_data[207:192];
  wire signed [15:0] write_data_13 = write_data[223:208];
  wire signed [15:0] write_data_14 = write_data[239:224];
  wire signed [15:0] write_data_15 = write_data[255:240];
  wire signed [15:0] write_data_16 = write_data[271:256];
  wire signed [15:0] write_data_17 = write_data[287:272];
  wire signed [15:0] write_data_18 = write_data[303:288];
  wire signed [15:0] write_data_19 = write_data[319:304];
  wire signed [15:0] write_data_20 = write_data[335:320];
  wire signed [15:0] write_data_21 = write_data[351:336];
  wire signed [15:0] write_data_22 = write_data[367:352];
  wire signed [15:0] write_data_23 = write_data[383:368];
  wire signed [15:0] write_data_24 = write_data[399:384];
  wire signed [15:0] write_data_25 = write_data[415:400];
  wire signed [15:0] write_data_26 = write_data[431:416];
  wire signed [15:0] write_data_27 = write_data[447:432];
  wire signed [15:0] write_data_28 = write_data[463:448];
  wire signed [15:0] write_data_29 = write_data[479:464];
  wire signed [15:0] write_data_30 = write_data[495:480];
  wire signed [15:0] write_data_31 = write_data[511:496];
  wire signed [15:0] write_data_32 = write_data[527:512];
  wire signed [15:0] write_data_33 = write_data[543:528];
  wire signed [15:0] write_data_34 = write_data[559:544];
  wire signed [15:0] write_data_35 = write_data[575:560];
  wire signed [15:0] write_data_36 = write_data[591:576];
  wire signed [15:0] write_data_37 = write_data[607:592];
  wire signed [15:0] write_data_38 = write_data[623:608];
  wire signed [15:0] write_data_39 = write_data[639:624];
  wire signed [15:0] write_data_40 = write_data[655:640];
  wire signed [15:0] write_data_41 = write_data[671:656];
  wire signed [15:0] write_data_42 = write_data[687:672];
  wire signed [15:0] write_data_43 = write_data[703:688];
  wire signed [15:0] write_data_44 = write_data[719:704];
  wire signed [15:0] write_data_45 = write_data[735:720];
  wire signed [15:0] write_data_46 = write_data[751:736];
  wire signed [15:0] write_data_47 = write_data[767:752];
  wire signed [15:0] write_data_48 = write_data[783:768];
  wire signed [15:0] write_data_49 = write_data[799:784];
  wire signed [15:0] write_data_50 = write_data[815:800];
  wire signed [15:0] write_data_51 = write_data[831:816];
  wire signed [15:0] write_data_52 = write_data[847:832];
  wire signed [15:0] write_data_53 = write_data[863:848];
  wire signed [15:0] write_data_54 = write_data[879:864];
  wire signed [15:0] write_data_55 = write_data[895:880];
  wire signed [15:0] write_data_56 = write_data[911:896];
  wire signed [15:0] write_data_57 = write_data[927:912];
  wire signed [15:0] write_data_58 = write_data[943:928];
  wire signed [15:0] write_data_59 = write_data[959:944];
  wire signed [15:0] write_data_60 = write_data[975:960];
  wire signed [15:0] write_data_61 = write_data[991:976];
  wire signed [15:0] write_data_62 = write_data[1007:992];
  wire signed [15:0] write_data_63 = write_data[1023:1008];
  (* no_rw_check *) reg [255:0] segment_0 [0:543];
  reg [255:0] segment_0_q;
`ifndef SYNTHESIS
  initial begin : segment_0_zeros
    integer i;
    for (i = 0; i < 544; i = i + 1) segment_0[i] = {256{1'b0}};
  end
`endif
  (* no_rw_check *) reg [255:0] segment_1 [0:543];
  reg [255:0] segment_1_q;
`ifndef SYNTHESIS
  initial begin : segment_1_zeros
    integer i;
    for (i = 0; i < 544; i = i + 1) segment_1[i] = {256{1'b0}};
  end
`endif
  (* no_rw_check *) reg [255:0] segment_2 [0:543];
  reg [255:0] segment_2_q;
`ifndef SYNTHESIS
  initial begin : segment_2_zeros
    integer i;
    for (i = 0; i < 544; i = i + 1) segment_2[i] = {256{1'b0}};
  end
`endif
  (* no_rw_check *) reg [255:0] segment_3 [0:543];
  reg [255:0] segment_3_q;
`ifndef SYNTHESIS
  initial begin : segment_3_zeros
    integer i;
    for (i = 0; i < 544; i = i + 1) segment_3[i] = {256{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write_en[0]) segment_0[write_addr] <= {write_data_15, write_data_14, write_data_13, write_data_12, write_data_11, write_data_10,
    write_data_9, write_data_8, write_data_7, write_data_6, write_data_5, write_data_4,
    write_data_3, write_data_2, write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    segment_0_q <= segment_0[read_addr];
  end
  always @(posedge clk) begin
    if (write_en[1]) segment_1[write_addr] <= {write_data_31, write_data_30, write_data_29, write_data_28, write_data_27, write_data_26,
    write_data_25, write_data_24, write_data_23, write_data_22, write_data_21, write_data_20,
    write_data_19, write_data_18, write_data_17, write_data_16};
  end
  always @(posedge clk) begin
    segment_1_q <= segment_1[read_addr];
  end
  always @(posedge clk) begin
    if (write_en[2]) segment_2[write_addr] <= {write_data_47, write_data_46, write_data_45, write_data_44, write_data_43, write_data_42,
    write_data_41, write_data_40, write_data_39, write_data_38, write_data_37, write_data_36,
    write_data_35, write_data_34, write_data_33, write_data_32};
  end
  always @(posedge clk) begin
    segment_2_q <= segment_2[read_addr];
  end
  always @(posedge clk) begin
    if (write_en[3]) segment_3[write_addr] <= {write_data_63, write_data_62, write_data_61, write_data_60, write_data_59, write_data_58,
    write_data_57, write_data_56, write_data_55, write_data_54, write_data_53, write_data_52,
    write_data_51, write_data_50, write_data_49, write_data_48};
  end
  always @(posedge clk) begin
    segment_3_q <= segment_3[read_addr];
  end
  assign data = {segment_3_q[255:240], segment_3_q[239:224], segment_3_q[223:208], segment_3_q[207:192],
    segment_3_q[191:176], segment_3_q[175:160], segment_3_q[159:144], segment_3_q[143:128],
    segment_3_q[127:112], segment_3_q[111:96], segment_3_q[95:80], segment_3_q[79:64],
    segment_3_q[63:48], segment_3_q[47:32], segment_3_q[31:16], segment_3_q[15:0], segment_2_q[255:240],
    segment_2_q[239:224], segment_2_q[223:208], segment_2_q[207:192], segment_2_q[191:176],
    segment_2_q[175:160], segment_2_q[159:144], segment_2_q[143:128], segment_2_q[127:112],
    segment_2_q[111:96], segment_2_q[95:80], segment_2_q[79:64], segment_2_q[63:48], segment_2_q[47:32],
    segment_2_q[31:16], segment_2_q[15:0], segment_1_q[255:240], segment_1_q[239:224],
    segment_1_q[223:208], segment_1_q[207:192], segment_1_q[191:176], segment_1_q[175:160],
    segment_1_q[159:144], segment_1_q[143:128], segment_1_q[127:112], segment_1_q[111:96],
    segment_1_q[95:80], segment_1_q[79:64], segment_1_q[63:48], segment_1_q[47:32], segment_1_q[31:16],
    segment_1_q[15:0], segment_0_q[255:240], segment_0_q[239:224], segment_0_q[223:208],
    segment_0_q[207:192], segment_0_q[191:176], segment_0_q[175:160], segment_0_q[159:144],
    segment_0_q[143:128], segment_0_q[127:112], segment_0_q[111:96], segment_0_q[95:80],
    segment_0_q[79:64], segment_0_q[63:48], segment_0_q[47:32], segment_0_q[31:16], segment_0_q[15:0]};
endmodule

module stripe_b16_s4_k384_writel64_writeg1_readl64_readg1 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [2:0] write_beat,
  input [1023:0] write_data,
  input read,
  input [1:0] read_slot,
  input [2:0] read_beat,
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
  (* no_rw_check *) reg [1023:0] stripe_0 [0:29];
  reg [1023:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 30; i = i + 1) stripe_0[i] = {1024{1'b0}};
  end
`endif
  always @(posedge clk) begin
    if (write) stripe_0[{write_slot, write_beat}] <= {write_data_63, write_data_62, write_data_61, write_data_60, write_data_59, write_data_58,
    write_data_57, write_data_56, write_data_55, write_data_54, write_data_53, write_data_52,
    write_data_51, write_data_50, write_data_49, write_data_48, write_data_47, write_data_46,
    write_data_45, write_data_44, write_data_43, write_data_42, write_data_41, write_data_40,
    write_data_39, write_data_38, write_data_37, write_data_36, write_data_35, write_data_34,
    write_data_33, write_data_32, write_data_31, write_data_30, write_data_29, write_data_28,
    write_data_27, write_data_26, write_data_25, write_data_24, write_data_23, write_data_22,
    write_data_21, write_data_20, write_data_19, write_data_18, write_data_17, write_data_16,
    write_data_15, write_data_14, write_data_13, write_data_12, write_data_11, write_data_10,
    write_data_9, write_data_8, write_data_7, write_data_6, write_data_5, write_data_4,
    write_data_3, write_data_2, write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[{read_slot, read_beat}];
  end
  assign read_data = {stripe_0_q[1023:1008], stripe_0_q[1007:992], stripe_0_q[991:976], stripe_0_q[975:960],
    stripe_0_q[959:944], stripe_0_q[943:928], stripe_0_q[927:912], stripe_0_q[911:896],
    stripe_0_q[895:880], stripe_0_q[879:864], stripe_0_q[863:848], stripe_0_q[847:832],
    stripe_0_q[831:816], stripe_0_q[815:800], stripe_0_q[799:784], stripe_0_q[783:768],
    stripe_0_q[767:752], stripe_0_q[751:736], stripe_0_q[735:720], stripe_0_q[719:704],
    stripe_0_q[703:688], stripe_0_q[687:672], stripe_0_q[671:656], stripe_0_q[655:640],
    stripe_0_q[639:624], stripe_0_q[623:608], stripe_0_q[607:592], stripe_0_q[591:576],
    stripe_0_q[575:560], stripe_0_q[559:544], stripe_0_q[543:528], stripe_0_q[527:512],
    stripe_0_q[511:496], stripe_0_q[495:480], stripe_0_q[479:464], stripe_0_q[463:448],
    stripe_0_q[447:432], stripe_0_q[431:416], stripe_0_q[415:400], stripe_0_q[399:384],
    stripe_0_q[383:368], stripe_0_q[367:352], stripe_0_q[351:336], stripe_0_q[335:320],
    stripe_0_q[319:304], stripe_0_q[303:288], stripe_0_q[287:272], stripe_0_q[271:256],
    stripe_0_q[255:240], stripe_0_q[239:224], stripe_0_q[223:208], stripe_0_q[207:192],
    stripe_0_q[191:176], stripe_0_q[175:160], stripe_0_q[159:144], stripe_0_q[143:128],
    stripe_0_q[127:112], stripe_0_q[111:96], stripe_0_q[95:80], stripe_0_q[79:64], stripe_0_q[63:48],
    stripe_0_q[47:32], stripe_0_q[31:16], stripe_0_q[15:0]};
endmodule

module q_mem_l64_b1_d128_r128 (
  input clk,
  input rst,
  input write_en,
  input write_bank,
  input [6:0] write_addr,
  input [1023:0] write_data,
  input ring_write,
  input [6:0] ring_addr,
  input [1023:0] ring_data,
  input walk_en,
  input walk_bank,
  input [6:0] walk_addr,
  input read_ring,
  input read_bank,
  input [6:0] read_addr,
  input [6:0] ring_read,
  output [1023:0] walk_data,
  output [1023:0] row
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
  wire signed [15:0] ring_data_0 = ring_data[15:0];
  wire signed [15:0] ring_data_1 = ring_data[31:16];
  wire signed [15:0] ring_data_2 = ring_data[47:32];
  wire signed [15:0] ring_data_3 = ring_data[63:48];
  wire signed [15:0] ring_data_4 = ring_data[79:64];
  wire signed [15:0] ring_data_5 = ring_data[95:80];
  wire signed [15:0] ring_data_6 = ring_data[111:96];
  wire signed [15:0] ring_data_7 = ring_data[127:112];
  wire signed [15:0] ring_data_8 = ring_data[143:128];
  wire signed [15:0] ring_data_9 = ring_data[159:144];
  wire signed [15:0] ring_data_10 = ring_data[175:160];
  wire signed [15:0] ring_data_11 = ring_data[191:176];
  wire signed [15:0] ring_data_12 = ring_data[207:192];
  wire signed [15:0] ring_data_13 = ring_data[223:208];
  wire signed [15:0] ring_data_14 = ring_data[239:224];
  wire signed [15:0] ring_data_15 = ring_data[255:240];
  wire signed [15:0] ring_data_16 = ring_data[271:256];
  wire signed [15:0] ring_data_17 = ring_data[287:272];
  wire signed [15:0] ring_data_18 = ring_data[303:288];
  wire signed [15:0] ring_data_19 = ring_data[319:304];
  wire signed [15:0] ring_data_20 = ring_data[335:320];
  wire signed [15:0] ring_data_21 = ring_data[351:336];
  wire signed [15:0] ring_data_22 = ring_data[367:352];
  wire signed [15:0] ring_data_23 = ring_data[383:368];
  wire signed [15:0] ring_data_24 = ring_data[399:384];
  wire signed [15:0] ring_data_25 = ring_data[415:400];
  wire signed [15:0] ring_data_26 = ring_data[431:416];
  wire signed [15:0] ring_data_27 = ring_data[447:432];
  wire signed [15:0] ring_data_28 = ring_data[463:448];
  wire signed [15:0] ring_data_29 = ring_data[479:464];
  wire signed [15:0] ring_data_30 = ring_data[495:480];
  wire signed [15:0] ring_data_31 = ring_data[511:496];
  wire signed [15:0] ring_data_32 = ring_data[527:512];
  wire signed [15:0] ring_data_33 = ring_data[543:528];
  wire signed [15:0] ring_data_34 = ring_data[559:544];
  wire signed [15:0] ring_data_35 = ring_data[575:560];
  wire signed [15:0] ring_data_36 = ring_data[591:576];
  wire signed [15:0] ring_data_37 = ring_data[607:592];
  wire signed [15:0] ring_data_38 = ring_data[623:608];
  wire signed [15:0] ring_data_39 = ring_data[639:624];
  wire signed [15:0] ring_data_40 = ring_data[655:640];
  wire signed [15:0] ring_data_41 = ring_data[671:656];
  wire signed [15:0] ring_data_42 = ring_data[687:672];
  wire signed [15:0] ring_data_43 = ring_data[703:688];
  wire signed [15:0] ring_data_44 = ring_data[719:704];
  wire signed [15:0] ring_data_45 = ring_data[735:720];
  wire signed [15:0] ring_data_46 = ring_data[751:736];
  wire signed [15:0] ring_data_47 = ring_data[767:752];
  wire signed [15:0] ring_data_48 = ring_data[783:768];
  wire signed [15:0] ring_data_49 = ring_data[799:784];
  wire signed [15:0] ring_data_50 = ring_data[815:800];
  wire signed [15:0] ring_data_51 = ring_data[831:816];
  wire signed [15:0] ring_data_52 = ring_data[847:832];
  wire signed [15:0] ring_data_53 = ring_data[863:848];
  wire signed [15:0] ring_data_54 = ring_data[879:864];
  wire signed [15:0] ring_data_55 = ring_data[895:880];
  wire signed [15:0] ring_data_56 = ring_data[911:896];
  wire signed [15:0] ring_data_57 = ring_data[927:912];
  wire signed [15:0] ring_data_58 = ring_data[943:928];
  wire signed [15:0] ring_data_59 = ring_data[959:944];
  wire signed [15:0] ring_data_60 = ring_data[975:960];
  wire signed [15:0] ring_data_61 = ring_data[991:976];
  wire signed [15:0] ring_data_62 = ring_data[1007:992];
  wire signed [15:0] ring_data_63 = ring_data[1023:1008];
  reg ring_was_read;
  (* no_rw_check *) reg [1023:0] bank_0 [0:127];
  reg [1023:0] bank_0_q;
`ifndef SYNTHESIS
  initial begin : bank_0_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) bank_0[i] = {1024{1'b0}};
  end
`endif
  (* no_rw_check *) reg [1023:0] ring [0:127];
  reg [1023:0] ring_q;
`ifndef SYNTHESIS
  initial begin : ring_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) ring[i] = {1024{1'b0}};
  end
`endif
  wire [6:0] mux_walk_addr = walk_en ? walk_addr : read_addr;
  wire signed [15:0] mux_ring_q = ring_was_read ? ring_q[15:0] : bank_0_q[15:0];
  wire signed [15:0] mux_ring_q_2 = ring_was_read ? ring_q[31:16] : bank_0_q[31:16];
  wire signed [15:0] mux_ring_q_3 = ring_was_read ? ring_q[47:32] : bank_0_q[47:32];
  wire signed [15:0] mux_ring_q_4 = ring_was_read ? ring_q[63:48] : bank_0_q[63:48];
  wire signed [15:0] mux_ring_q_5 = ring_was_read ? ring_q[79:64] : bank_0_q[79:64];
  wire signed [15:0] mux_ring_q_6 = ring_was_read ? ring_q[95:80] : bank_0_q[95:80];
  wire signed [15:0] mux_ring_q_7 = ring_was_read ? ring_q[111:96] : bank_0_q[111:96];
  wire signed [15:0] mux_ring_q_8 = ring_was_read ? ring_q[127:112] : bank_0_q[127:112];
  wire signed [15:0] mux_ring_q_9 = ring_was_read ? ring_q[143:128] : bank_0_q[143:128];
  wire signed [15:0] mux_ring_q_10 = ring_was_read ? ring_q[159:144] : bank_0_q[159:144];
  wire signed [15:0] mux_ring_q_11 = ring_was_read ? ring_q[175:160] : bank_0_q[175:160];
  wire signed [15:0] mux_ring_q_12 = ring_was_read ? ring_q[191:176] : bank_0_q[191:176];
  wire signed [15:0] mux_ring_q_13 = ring_was_read ? ring_q[207:192] : bank_0_q[207:192];
  wire signed [15:0] mux_ring_q_14 = ring_was_read ? ring_q[223:208] : bank_0_q[223:208];
  wire signed [15:0] mux_ring_q_15 = ring_was_read ? ring_q[239:224] : bank_0_q[239:224];
  wire signed [15:0] mux_ring_q_16 = ring_was_read ? ring_q[255:240] : bank_0_q[255:240];
  wire signed [15:0] mux_ring_q_17 = ring_was_read ? ring_q[271:256] : bank_0_q[271:256];
  wire signed [15:0] mux_ring_q_18 = ring_was_read ? ring_q[287:272] : bank_0_q[287:272];
  wire signed [15:0] mux_ring_q_19 = ring_was_read ? ring_q[303:288] : bank_0_q[303:288];
  wire signed [15:0] mux_ring_q_20 = ring_was_read ? ring_q[319:304] : bank_0_q[319:304];
  wire signed [15:0] mux_ring_q_21 = ring_was_read ? ring_q[335:320] : bank_0_q[335:320];
  wire signed [15:0] mux_ring_q_22 = ring_was_read ? ring_q[351:336] : bank_0_q[351:336];
  wire signed [15:0] mux_ring_q_23 = ring_was_read ? ring_q[367:352] : bank_0_q[367:352];
  wire signed [15:0] mux_ring_q_24 = ring_was_read ? ring_q[383:368] : bank_0_q[383:368];
  wire signed [15:0] mux_ring_q_25 = ring_was_read ? ring_q[399:384] : bank_0_q[399:384];
  wire signed [15:0] mux_ring_q_26 = ring_was_read ? ring_q[415:400] : bank_0_q[415:400];
  wire signed [15:0] mux_ring_q_27 = ring_was_read ? ring_q[431:416] : bank_0_q[431:416];
  wire signed [15:0] mux_ring_q_28 = ring_was_read ? ring_q[447:432] : bank_0_q[447:432];
  wire signed [15:0] mux_ring_q_29 = ring_was_read ? ring_q[463:448] : bank_0_q[463:448];
  wire signed [15:0] mux_ring_q_30 = ring_was_read ? ring_q[479:464] : bank_0_q[479:464];
  wire signed [15:0] mux_ring_q_31 = ring_was_read ? ring_q[495:480] : bank_0_q[495:480];
  wire signed [15:0] mux_ring_q_32 = ring_was_read ? ring_q[511:496] : bank_0_q[511:496];
  wire signed [15:0] mux_ring_q_33 = ring_was_read ? ring_q[527:512] : bank_0_q[527:512];
  wire signed [15:0] mux_ring_q_34 = ring_was_read ? ring_q[543:528] : bank_0_q[543:528];
  wire signed [15:0] mux_ring_q_35 = ring_was_read ? ring_q[559:544] : bank_0_q[559:544];
  wire signed [15:0] mux_ring_q_36 = ring_was_read ? ring_q[575:560] : bank_0_q[575:560];
  wire signed [15:0] mux_ring_q_37 = ring_was_read ? ring_q[591:576] : bank_0_q[591:576];
  wire signed [15:0] mux_ring_q_38 = ring_was_read ? ring_q[607:592] : bank_0_q[607:592];
  wire signed [15:0] mux_ring_q_39 = ring_was_read ? ring_q[623:608] : bank_0_q[623:608];
  wire signed [15:0] mux_ring_q_40 = ring_was_read ? ring_q[639:624] : bank_0_q[639:624];
  wire signed [15:0] mux_ring_q_41 = ring_was_read ? ring_q[655:640] : bank_0_q[655:640];
  wire signed [15:0] mux_ring_q_42 = ring_was_read ? ring_q[671:656] : bank_0_q[671:656];
  wire signed [15:0] mux_ring_q_43 = ring_was_read ? ring_q[687:672] : bank_0_q[687:672];
  wire signed [15:0] mux_ring_q_44 = ring_was_read ? ring_q[703:688] : bank_0_q[703:688];
  wire signed [15:0] mux_ring_q_45 = ring_was_read ? ring_q[719:704] : bank_0_q[719:704];
  wire signed [15:0] mux_ring_q_46 = ring_was_read ? ring_q[735:720] : bank_0_q[735:720];
  wire signed [15:0] mux_ring_q_47 = ring_was_read ? ring_q[751:736] : bank_0_q[751:736];
  wire signed [15:0] mux_ring_q_48 = ring_was_read ? ring_q[767:752] : bank_0_q[767:752];
  wire signed [15:0] mux_ring_q_49 = ring_was_read ? ring_q[783:768] : bank_0_q[783:768];
  wire signed [15:0] mux_ring_q_50 = ring_was_read ? ring_q[799:784] : bank_0_q[799:784];
  wire signed [15:0] mux_ring_q_51 = ring_was_read ? ring_q[815:800] : bank_0_q[815:800];
  wire signed [15:0] mux_ring_q_52 = ring_was_read ? ring_q[831:816] : bank_0_q[831:816];
  wire signed [15:0] mux_ring_q_53 = ring_was_read ? ring_q[847:832] : bank_0_q[847:832];
  wire signed [15:0] mux_ring_q_54 = ring_was_read ? ring_q[863:848] : bank_0_q[863:848];
  wire signed [15:0] mux_ring_q_55 = ring_was_read ? ring_q[879:864] : bank_0_q[879:864];
  wire signed [15:0] mux_ring_q_56 = ring_was_read ? ring_q[895:880] : bank_0_q[895:880];
  wire signed [15:0] mux_ring_q_57 = ring_was_read ? ring_q[911:896] : bank_0_q[911:896];
  wire signed [15:0] mux_ring_q_58 = ring_was_read ? ring_q[927:912] : bank_0_q[927:912];
  wire signed [15:0] mux_ring_q_59 = ring_was_read ? ring_q[943:928] : bank_0_q[943:928];
  wire signed [15:0] mux_ring_q_60 = ring_was_read ? ring_q[959:944] : bank_0_q[959:944];
  wire signed [15:0] mux_ring_q_61 = ring_was_read ? ring_q[975:960] : bank_0_q[975:960];
  wire signed [15:0] mux_ring_q_62 = ring_was_read ? ring_q[991:976] : bank_0_q[991:976];
  wire signed [15:0] mux_ring_q_63 = ring_was_read ? ring_q[1007:992] : bank_0_q[1007:992];
  wire signed [15:0] mux_ring_q_64 = ring_was_read ? ring_q[1023:1008] : bank_0_q[1023:1008];
  always @(posedge clk) begin
    if (rst) ring_was_read <= 1'b0;
    else ring_was_read <= read_ring;
  end
  always @(posedge clk) begin
    if (write_en) bank_0[write_addr] <= {write_data_63, write_data_62, write_data_61, write_data_60, write_data_59, write_data_58,
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
    bank_0_q <= bank_0[mux_walk_addr];
  end
  always @(posedge clk) begin
    if (ring_write) ring[ring_addr] <= {ring_data_63, ring_data_62, ring_data_61, ring_data_60, ring_data_59, ring_data_58,
    ring_data_57, ring_data_56, ring_data_55, ring_data_54, ring_data_53, ring_data_52,
    ring_data_51, ring_data_50, ring_data_49, ring_data_48, ring_data_47, ring_data_46,
    ring_data_45, ring_data_44, ring_data_43, ring_data_42, ring_data_41, ring_data_40,
    ring_data_39, ring_data_38, ring_data_37, ring_data_36, ring_data_35, ring_data_34,
    ring_data_33, ring_data_32, ring_data_31, ring_data_30, ring_data_29, ring_data_28,
    ring_data_27, ring_data_26, ring_data_25, ring_data_24, ring_data_23, ring_data_22,
    ring_data_21, ring_data_20, ring_data_19, ring_data_18, ring_data_17, ring_data_16,
    ring_data_15, ring_data_14, ring_data_13, ring_data_12, ring_data_11, ring_data_10,
    ring_data_9, ring_data_8, ring_data_7, ring_data_6, ring_data_5, ring_data_4, ring_data_3,
    ring_data_2, ring_data_1, ring_data_0};
  end
  always @(posedge clk) begin
    ring_q <= ring[ring_read];
  end
  assign walk_data = {bank_0_q[1023:1008], bank_0_q[1007:992], bank_0_q[991:976], bank_0_q[975:960], bank_0_q[959:944],
    bank_0_q[943:928], bank_0_q[927:912], bank_0_q[911:896], bank_0_q[895:880], bank_0_q[879:864],
    bank_0_q[863:848], bank_0_q[847:832], bank_0_q[831:816], bank_0_q[815:800], bank_0_q[799:784],
    bank_0_q[783:768], bank_0_q[767:752], bank_0_q[751:736], bank_0_q[735:720], bank_0_q[719:704],
    bank_0_q[703:688], bank_0_q[687:672], bank_0_q[671:656], bank_0_q[655:640], bank_0_q[639:624],
    bank_0_q[623:608], bank_0_q[607:592], bank_0_q[591:576], bank_0_q[575:560], bank_0_q[559:544],
    bank_0_q[543:528], bank_0_q[527:512], bank_0_q[511:496], bank_0_q[495:480], bank_0_q[479:464],
    bank_0_q[463:448], bank_0_q[447:432], bank_0_q[431:416], bank_0_q[415:400], bank_0_q[399:384],
    bank_0_q[383:368], bank_0_q[367:352], bank_0_q[351:336], bank_0_q[335:320], bank_0_q[319:304],
    bank_0_q[303:288], bank_0_q[287:272], bank_0_q[271:256], bank_0_q[255:240], bank_0_q[239:224],
    bank_0_q[223:208], bank_0_q[207:192], bank_0_q[191:176], bank_0_q[175:160], bank_0_q[159:144],
    bank_0_q[143:128], bank_0_q[127:112], bank_0_q[111:96], bank_0_q[95:80], bank_0_q[79:64],
    bank_0_q[63:48], bank_0_q[47:32], bank_0_q[31:16], bank_0_q[15:0]};
  assign row = {mux_ring_q_64, mux_ring_q_63, mux_ring_q_62, mux_ring_q_61, mux_ring_q_60, mux_ring_q_59,
    mux_ring_q_58, mux_ring_q_57, mux_ring_q_56, mux_ring_q_55, mux_ring_q_54, mux_ring_q_53,
    mux_ring_q_52, mux_ring_q_51, mux_ring_q_50, mux_ring_q_49, mux_ring_q_48, mux_ring_q_47,
    mux_ring_q_46, mux_ring_q_45, mux_ring_q_44, mux_ring_q_43, mux_ring_q_42, mux_ring_q_41,
    mux_ring_q_40, mux_ring_q_39, mux_ring_q_38, mux_ring_q_37, mux_ring_q_36, mux_ring_q_35,
    mux_ring_q_34, mux_ring_q_33, mux_ring_q_32, mux_ring_q_31, mux_ring_q_30, mux_ring_q_29,
    mux_ring_q_28, mux_ring_q_27, mux_ring_q_26, mux_ring_q_25, mux_ring_q_24, mux_ring_q_23,
    mux_ring_q_22, mux_ring_q_21, mux_ring_q_20, mux_ring_q_19, mux_ring_q_18, mux_ring_q_17,
    mux_ring_q_16, mux_ring_q_15, mux_ring_q_14, mux_ring_q_13, mux_ring_q_12, mux_ring_q_11,
    mux_ring_q_10, mux_ring_q_9, mux_ring_q_8, mux_ring_q_7, mux_ring_q_6, mux_ring_q_5,
    mux_ring_q_4, mux_ring_q_3, mux_ring_q_2, mux_ring_q};
  wire unused_ok = &{1'b0, write_bank, walk_bank, read_bank};
endmodule

module x_fifo_p1_l64_d8 (
  input clk,
  input rst,
  input valid,
  input [1023:0] data,
  input [5:0] part,
  input pop,
  output ready,
  output [15:0] scalars
);
  wire signed [15:0] data_0 = data[15:0];
  wire signed [15:0] data_1 = data[31:16];
  wire signed [15:0] data_2 = data[47:32];
  wire signed [15:0] data_3 = data[63:48];
  wire signed [15:0] data_4 = data[79:64];
  wire signed [15:0] data_5 = data[95:80];
  wire signed [15:0] data_6 = data[111:96];
  wire signed [15:0] data_7 = data[127:112];
  wire signed [15:0] data_8 = data[143:128];
  wire signed [15:0] data_9 = data[159:144];
  wire signed [15:0] data_10 = data[175:160];
  wire signed [15:0] data_11 = data[191:176];
  wire signed [15:0] data_12 = data[207:192];
  wire signed [15:0] data_13 = data[223:208];
  wire signed [15:0] data_14 = data[239:224];
  wire signed [15:0] data_15 = data[255:240];
  wire signed [15:0] data_16 = data[271:256];
  wire signed [15:0] data_17 = data[287:272];
  wire signed [15:0] data_18 = data[303:288];
  wire signed [15:0] data_19 = data[319:304];
  wire signed [15:0] data_20 = data[335:320];
  wire signed [15:0] data_21 = data[351:336];
  wire signed [15:0] data_22 = data[367:352];
  wire signed [15:0] data_23 = data[383:368];
  wire signed [15:0] data_24 = data[399:384];
  wire signed [15:0] data_25 = data[415:400];
  wire signed [15:0] data_26 = data[431:416];
  wire signed [15:0] data_27 = data[447:432];
  wire signed [15:0] data_28 = data[463:448];
  wire signed [15:0] data_29 = data[479:464];
  wire signed [15:0] data_30 = data[495:480];
  wire signed [15:0] data_31 = data[511:496];
  wire signed [15:0] data_32 = data[527:512];
  wire signed [15:0] data_33 = data[543:528];
  wire signed [15:0] data_34 = data[559:544];
  wire signed [15:0] data_35 = data[575:560];
  wire signed [15:0] data_36 = data[591:576];
  wire signed [15:0] data_37 = data[607:592];
  wire signed [15:0] data_38 = data[623:608];
  wire signed [15:0] data_39 = data[639:624];
  wire signed [15:0] data_40 = data[655:640];
  wire signed [15:0] data_41 = data[671:656];
  wire signed [15:0] data_42 = data[687:672];
  wire signed [15:0] data_43 = data[703:688];
  wire signed [15:0] data_44 = data[719:704];
  wire signed [15:0] data_45 = data[735:720];
  wire signed [15:0] data_46 = data[751:736];
  wire signed [15:0] data_47 = data[767:752];
  wire signed [15:0] data_48 = data[783:768];
  wire signed [15:0] data_49 = data[799:784];
  wire signed [15:0] data_50 = data[815:800];
  wire signed [15:0] data_51 = data[831:816];
  wire signed [15:0] data_52 = data[847:832];
  wire signed [15:0] data_53 = data[863:848];
  wire signed [15:0] data_54 = data[879:864];
  wire signed [15:0] data_55 = data[895:880];
  wire signed [15:0] data_56 = data[911:896];
  wire signed [15:0] data_57 = data[927:912];
  wire signed [15:0] data_58 = data[943:928];
  wire signed [15:0] data_59 = data[959:944];
  wire signed [15:0] data_60 = data[975:960];
  wire signed [15:0] data_61 = data[991:976];
  wire signed [15:0] data_62 = data[1007:992];
  wire signed [15:0] data_63 = data[1023:1008];
  reg [3:0] room;
  reg [2:0] head;
  reg [2:0] tail;
  reg [5:0] part_read;
  (* no_rw_check *) reg [1023:0] words [0:7];
  reg [1023:0] words_q;
`ifndef SYNTHESIS
  initial begin : words_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) words[i] = {1024{1'b0}};
  end
`endif
  assign ready = ~(room == 4'd0);
  wire and_valid = valid & ready;
  wire signed [15:0] mux_words_q_2 = part_read[0] ? words_q[31:16] : words_q[15:0];
  wire signed [15:0] mux_words_q = part_read[0] ? words_q[63:48] : words_q[47:32];
  wire signed [15:0] mux_words_q_4 = part_read[0] ? words_q[95:80] : words_q[79:64];
  wire signed [15:0] mux_words_q_3 = part_read[0] ? words_q[127:112] : words_q[111:96];
  wire signed [15:0] mux_words_q_6 = part_read[0] ? words_q[159:144] : words_q[143:128];
  wire signed [15:0] mux_words_q_5 = part_read[0] ? words_q[191:176] : words_q[175:160];
  wire signed [15:0] mux_words_q_8 = part_read[0] ? words_q[223:208] : words_q[207:192];
  wire signed [15:0] mux_words_q_7 = part_read[0] ? words_q[255:240] : words_q[239:224];
  wire signed [15:0] mux_words_q_10 = part_read[0] ? words_q[287:272] : words_q[271:256];
  wire signed [15:0] mux_words_q_9 = part_read[0] ? words_q[319:304] : words_q[303:288];
  wire signed [15:0] mux_words_q_12 = part_read[0] ? words_q[351:336] : words_q[335:320];
  wire signed [15:0] mux_words_q_11 = part_read[0] ? words_q[383:368] : words_q[367:352];
  wire signed [15:0] mux_words_q_14 = part_read[0] ? words_q[415:400] : words_q[399:384];
  wire signed [15:0] mux_words_q_13 = part_read[0] ? words_q[447:432] : words_q[431:416];
  wire signed [15:0] mux_words_q_16 = part_read[0] ? words_q[479:464] : words_q[463:448];
  wire signed [15:0] mux_words_q_15 = part_read[0] ? words_q[511:496] : words_q[495:480];
  wire signed [15:0] mux_words_q_18 = part_read[0] ? words_q[543:528] : words_q[527:512];
  wire signed [15:0] mux_words_q_17 = part_read[0] ? words_q[575:560] : words_q[559:544];
  wire signed [15:0] mux_words_q_20 = part_read[0] ? words_q[607:592] : words_q[591:576];
  wire signed [15:0] mux_words_q_19 = part_read[0] ? words_q[639:624] : words_q[623:608];
  wire signed [15:0] mux_words_q_22 = part_read[0] ? words_q[671:656] : words_q[655:640];
  wire signed [15:0] mux_words_q_21 = part_read[0] ? words_q[703:688] : words_q[687:672];
  wire signed [15:0] mux_words_q_24 = part_read[0] ? words_q[735:720] : words_q[719:704];
  wire signed [15:0] mux_words_q_23 = part_read[0] ? words_q[767:752] : words_q[751:736];
  wire signed [15:0] mux_words_q_26 = part_read[0] ? words_q[799:784] : words_q[783:768];
  wire signed [15:0] mux_words_q_25 = part_read[0] ? words_q[831:816] : words_q[815:800];
  wire signed [15:0] mux_words_q_28 = part_read[0] ? words_q[863:848] : words_q[847:832];
  wire signed [15:0] mux_words_q_27 = part_read[0] ? words_q[895:880] : words_q[879:864];
  wire signed [15:0] mux_words_q_30 = part_read[0] ? words_q[927:912] : words_q[911:896];
  wire signed [15:0] mux_words_q_29 = part_read[0] ? words_q[959:944] : words_q[943:928];
  wire signed [15:0] mux_words_q_32 = part_read[0] ? words_q[991:976] : words_q[975:960];
  wire signed [15:0] mux_words_q_31 = part_read[0] ? words_q[1023:1008] : words_q[1007:992];
  wire signed [15:0] mux_words_q_34 = part_read[1] ? mux_words_q : mux_words_q_2;
  wire signed [15:0] mux_words_q_33 = part_read[1] ? mux_words_q_3 : mux_words_q_4;
  wire signed [15:0] mux_words_q_36 = part_read[1] ? mux_words_q_5 : mux_words_q_6;
  wire signed [15:0] mux_words_q_35 = part_read[1] ? mux_words_q_7 : mux_words_q_8;
  wire signed [15:0] mux_words_q_38 = part_read[1] ? mux_words_q_9 : mux_words_q_10;
  wire signed [15:0] mux_words_q_37 = part_read[1] ? mux_words_q_11 : mux_words_q_12;
  wire signed [15:0] mux_words_q_40 = part_read[1] ? mux_words_q_13 : mux_words_q_14;
  wire signed [15:0] mux_words_q_39 = part_read[1] ? mux_words_q_15 : mux_words_q_16;
  wire signed [15:0] mux_words_q_42 = part_read[1] ? mux_words_q_17 : mux_words_q_18;
  wire signed [15:0] mux_words_q_41 = part_read[1] ? mux_words_q_19 : mux_words_q_20;
  wire signed [15:0] mux_words_q_44 = part_read[1] ? mux_words_q_21 : mux_words_q_22;
  wire signed [15:0] mux_words_q_43 = part_read[1] ? mux_words_q_23 : mux_words_q_24;
  wire signed [15:0] mux_words_q_46 = part_read[1] ? mux_words_q_25 : mux_words_q_26;
  wire signed [15:0] mux_words_q_45 = part_read[1] ? mux_words_q_27 : mux_words_q_28;
  wire signed [15:0] mux_words_q_48 = part_read[1] ? mux_words_q_29 : mux_words_q_30;
  wire signed [15:0] mux_words_q_47 = part_read[1] ? mux_words_q_31 : mux_words_q_32;
  wire signed [15:0] mux_words_q_50 = part_read[2] ? mux_words_q_33 : mux_words_q_34;
  wire signed [15:0] mux_words_q_49 = part_read[2] ? mux_words_q_35 : mux_words_q_36;
  wire signed [15:0] mux_words_q_52 = part_read[2] ? mux_words_q_37 : mux_words_q_38;
  wire signed [15:0] mux_words_q_51 = part_read[2] ? mux_words_q_39 : mux_words_q_40;
  wire signed [15:0] mux_words_q_54 = part_read[2] ? mux_words_q_41 : mux_words_q_42;
  wire signed [15:0] mux_words_q_53 = part_read[2] ? mux_words_q_43 : mux_words_q_44;
  wire signed [15:0] mux_words_q_56 = part_read[2] ? mux_words_q_45 : mux_words_q_46;
  wire signed [15:0] mux_words_q_55 = part_read[2] ? mux_words_q_47 : mux_words_q_48;
  wire signed [15:0] mux_words_q_58 = part_read[3] ? mux_words_q_49 : mux_words_q_50;
  wire signed [15:0] mux_words_q_57 = part_read[3] ? mux_words_q_51 : mux_words_q_52;
  wire signed [15:0] mux_words_q_60 = part_read[3] ? mux_words_q_53 : mux_words_q_54;
  wire signed [15:0] mux_words_q_59 = part_read[3] ? mux_words_q_55 : mux_words_q_56;
  wire signed [15:0] mux_words_q_62 = part_read[4] ? mux_words_q_57 : mux_words_q_58;
  wire signed [15:0] mux_words_q_61 = part_read[4] ? mux_words_q_59 : mux_words_q_60;
  always @(posedge clk) begin
    if (rst) room <= 4'd8;
    else if (pop & ~and_valid) room <= room + 4'd1;
    else if (and_valid & ~pop) room <= room - 4'd1;
  end
  always @(posedge clk) begin
    if (rst) head <= 3'd0;
    else if (and_valid) head <= head + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) tail <= 3'd0;
    else if (pop) tail <= tail + 3'd1;
  end
  always @(posedge clk) part_read <= part;
  always @(posedge clk) begin
    if (and_valid) words[head] <= {data_63, data_62, data_61, data_60, data_59, data_58, data_57, data_56, data_55, data_54,
    data_53, data_52, data_51, data_50, data_49, data_48, data_47, data_46, data_45, data_44,
    data_43, data_42, data_41, data_40, data_39, data_38, data_37, data_36, data_35, data_34,
    data_33, data_32, data_31, data_30, data_29, data_28, data_27, data_26, data_25, data_24,
    data_23, data_22, data_21, data_20, data_19, data_18, data_17, data_16, data_15, data_14,
    data_13, data_12, data_11, data_10, data_9, data_8, data_7, data_6, data_5, data_4,
    data_3, data_2, data_1, data_0};
  end
  always @(posedge clk) begin
    words_q <= words[tail];
  end
  assign scalars = part_read[5] ? mux_words_q_61 : mux_words_q_62;
endmodule

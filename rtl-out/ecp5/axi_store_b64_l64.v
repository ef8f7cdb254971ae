module axi_store_b64_l64 (
  input clk,
  input rst,
  input in_valid,
  input [39:0] in_addr,
  input [6:0] in_elements,
  input [1023:0] in_word,
  input [23:0] in_tag,
  input run_ready,
  input data_ready,
  output in_ready,
  output run_valid,
  output [36:0] run_addr,
  output [4:0] run_beats,
  output [23:0] run_tag,
  output data_valid,
  output [63:0] data_data,
  output [7:0] data_strobe
);
  wire signed [15:0] in_word_0 = in_word[15:0];
  wire signed [15:0] in_word_1 = in_word[31:16];
  wire signed [15:0] in_word_2 = in_word[47:32];
  wire signed [15:0] in_word_3 = in_word[63:48];
  wire signed [15:0] in_word_4 = in_word[79:64];
  wire signed [15:0] in_word_5 = in_word[95:80];
  wire signed [15:0] in_word_6 = in_word[111:96];
  wire signed [15:0] in_word_7 = in_word[127:112];
  wire signed [15:0] in_word_8 = in_word[143:128];
  wire signed [15:0] in_word_9 = in_word[159:144];
  wire signed [15:0] in_word_10 = in_word[175:160];
  wire signed [15:0] in_word_11 = in_word[191:176];
  wire signed [15:0] in_word_12 = in_word[207:192];
  wire signed [15:0] in_word_13 = in_word[223:208];
  wire signed [15:0] in_word_14 = in_word[239:224];
  wire signed [15:0] in_word_15 = in_word[255:240];
  wire signed [15:0] in_word_16 = in_word[271:256];
  wire signed [15:0] in_word_17 = in_word[287:272];
  wire signed [15:0] in_word_18 = in_word[303:288];
  wire signed [15:0] in_word_19 = in_word[319:304];
  wire signed [15:0] in_word_20 = in_word[335:320];
  wire signed [15:0] in_word_21 = in_word[351:336];
  wire signed [15:0] in_word_22 = in_word[367:352];
  wire signed [15:0] in_word_23 = in_word[383:368];
  wire signed [15:0] in_word_24 = in_word[399:384];
  wire signed [15:0] in_word_25 = in_word[415:400];
  wire signed [15:0] in_word_26 = in_word[431:416];
  wire signed [15:0] in_word_27 = in_word[447:432];
  wire signed [15:0] in_word_28 = in_word[463:448];
  wire signed [15:0] in_word_29 = in_word[479:464];
  wire signed [15:0] in_word_30 = in_word[495:480];
  wire signed [15:0] in_word_31 = in_word[511:496];
  wire signed [15:0] in_word_32 = in_word[527:512];
  wire signed [15:0] in_word_33 = in_word[543:528];
  wire signed [15:0] in_word_34 = in_word[559:544];
  wire signed [15:0] in_word_35 = in_word[575:560];
  wire signed [15:0] in_word_36 = in_word[591:576];
  wire signed [15:0] in_word_37 = in_word[607:592];
  wire signed [15:0] in_word_38 = in_word[623:608];
  wire signed [15:0] in_word_39 = in_word[639:624];
  wire signed [15:0] in_word_40 = in_word[655:640];
  wire signed [15:0] in_word_41 = in_word[671:656];
  wire signed [15:0] in_word_42 = in_word[687:672];
  wire signed [15:0] in_word_43 = in_word[703:688];
  wire signed [15:0] in_word_44 = in_word[719:704];
  wire signed [15:0] in_word_45 = in_word[735:720];
  wire signed [15:0] in_word_46 = in_word[751:736];
  wire signed [15:0] in_word_47 = in_word[767:752];
  wire signed [15:0] in_word_48 = in_word[783:768];
  wire signed [15:0] in_word_49 = in_word[799:784];
  wire signed [15:0] in_word_50 = in_word[815:800];
  wire signed [15:0] in_word_51 = in_word[831:816];
  wire signed [15:0] in_word_52 = in_word[847:832];
  wire signed [15:0] in_word_53 = in_word[863:848];
  wire signed [15:0] in_word_54 = in_word[879:864];
  wire signed [15:0] in_word_55 = in_word[895:880];
  wire signed [15:0] in_word_56 = in_word[911:896];
  wire signed [15:0] in_word_57 = in_word[927:912];
  wire signed [15:0] in_word_58 = in_word[943:928];
  wire signed [15:0] in_word_59 = in_word[959:944];
  wire signed [15:0] in_word_60 = in_word[975:960];
  wire signed [15:0] in_word_61 = in_word[991:976];
  wire signed [15:0] in_word_62 = in_word[1007:992];
  wire signed [15:0] in_word_63 = in_word[1023:1008];
  reg [3:0] block;
  reg run_sent;
  wire [7:0] sum_in_elements = {1'b0, in_elements} + 8'd3;
  wire [4:0] sum_block = {1'b0, block} + 5'd1;
  wire lt_block = {1'b0, sum_block} < sum_in_elements[7:2];
  wire [6:0] diff_in_elements = in_elements - {1'b0, {block, 2'd0}};
  wire or_block = lt_block | (run_sent | run_ready);
  assign data_valid = in_valid & or_block;
  wire and_data_valid = data_valid & data_ready;
  assign in_ready = and_data_valid & ~lt_block;
  wire signed [15:0] mux_in_word_4 = block[0] ? in_word_4 : in_word_0;
  wire signed [15:0] mux_in_word_5 = block[0] ? in_word_5 : in_word_1;
  wire signed [15:0] mux_in_word_6 = block[0] ? in_word_6 : in_word_2;
  wire signed [15:0] mux_in_word_7 = block[0] ? in_word_7 : in_word_3;
  wire signed [15:0] mux_in_word_12 = block[0] ? in_word_12 : in_word_8;
  wire signed [15:0] mux_in_word_13 = block[0] ? in_word_13 : in_word_9;
  wire signed [15:0] mux_in_word_14 = block[0] ? in_word_14 : in_word_10;
  wire signed [15:0] mux_in_word_15 = block[0] ? in_word_15 : in_word_11;
  wire signed [15:0] mux_in_word_20 = block[0] ? in_word_20 : in_word_16;
  wire signed [15:0] mux_in_word_21 = block[0] ? in_word_21 : in_word_17;
  wire signed [15:0] mux_in_word_22 = block[0] ? in_word_22 : in_word_18;
  wire signed [15:0] mux_in_word_23 = block[0] ? in_word_23 : in_word_19;
  wire signed [15:0] mux_in_word_28 = block[0] ? in_word_28 : in_word_24;
  wire signed [15:0] mux_in_word_29 = block[0] ? in_word_29 : in_word_25;
  wire signed [15:0] mux_in_word_30 = block[0] ? in_word_30 : in_word_26;
  wire signed [15:0] mux_in_word_31 = block[0] ? in_word_31 : in_word_27;
  wire signed [15:0] mux_in_word_36 = block[0] ? in_word_36 : in_word_32;
  wire signed [15:0] mux_in_word_37 = block[0] ? in_word_37 : in_word_33;
  wire signed [15:0] mux_in_word_38 = block[0] ? in_word_38 : in_word_34;
  wire signed [15:0] mux_in_word_39 = block[0] ? in_word_39 : in_word_35;
  wire signed [15:0] mux_in_word_44 = block[0] ? in_word_44 : in_word_40;
  wire signed [15:0] mux_in_word_45 = block[0] ? in_word_45 : in_word_41;
  wire signed [15:0] mux_in_word_46 = block[0] ? in_word_46 : in_word_42;
  wire signed [15:0] mux_in_word_47 = block[0] ? in_word_47 : in_word_43;
  wire signed [15:0] mux_in_word_52 = block[0] ? in_word_52 : in_word_48;
  wire signed [15:0] mux_in_word_53 = block[0] ? in_word_53 : in_word_49;
  wire signed [15:0] mux_in_word_54 = block[0] ? in_word_54 : in_word_50;
  wire signed [15:0] mux_in_word_55 = block[0] ? in_word_55 : in_word_51;
  wire signed [15:0] mux_in_word_60 = block[0] ? in_word_60 : in_word_56;
  wire signed [15:0] mux_in_word_61 = block[0] ? in_word_61 : in_word_57;
  wire signed [15:0] mux_in_word_62 = block[0] ? in_word_62 : in_word_58;
  wire signed [15:0] mux_in_word_63 = block[0] ? in_word_63 : in_word_59;
  wire signed [15:0] mux_in_word_12_2 = block[1] ? mux_in_word_12 : mux_in_word_4;
  wire signed [15:0] mux_in_word_13_2 = block[1] ? mux_in_word_13 : mux_in_word_5;
  wire signed [15:0] mux_in_word_14_2 = block[1] ? mux_in_word_14 : mux_in_word_6;
  wire signed [15:0] mux_in_word_15_2 = block[1] ? mux_in_word_15 : mux_in_word_7;
  wire signed [15:0] mux_in_word_28_2 = block[1] ? mux_in_word_28 : mux_in_word_20;
  wire signed [15:0] mux_in_word_29_2 = block[1] ? mux_in_word_29 : mux_in_word_21;
  wire signed [15:0] mux_in_word_30_2 = block[1] ? mux_in_word_30 : mux_in_word_22;
  wire signed [15:0] mux_in_word_31_2 = block[1] ? mux_in_word_31 : mux_in_word_23;
  wire signed [15:0] mux_in_word_44_2 = block[1] ? mux_in_word_44 : mux_in_word_36;
  wire signed [15:0] mux_in_word_45_2 = block[1] ? mux_in_word_45 : mux_in_word_37;
  wire signed [15:0] mux_in_word_46_2 = block[1] ? mux_in_word_46 : mux_in_word_38;
  wire signed [15:0] mux_in_word_47_2 = block[1] ? mux_in_word_47 : mux_in_word_39;
  wire signed [15:0] mux_in_word_60_2 = block[1] ? mux_in_word_60 : mux_in_word_52;
  wire signed [15:0] mux_in_word_61_2 = block[1] ? mux_in_word_61 : mux_in_word_53;
  wire signed [15:0] mux_in_word_62_2 = block[1] ? mux_in_word_62 : mux_in_word_54;
  wire signed [15:0] mux_in_word_63_2 = block[1] ? mux_in_word_63 : mux_in_word_55;
  wire signed [15:0] mux_in_word_28_3 = block[2] ? mux_in_word_28_2 : mux_in_word_12_2;
  wire signed [15:0] mux_in_word_29_3 = block[2] ? mux_in_word_29_2 : mux_in_word_13_2;
  wire signed [15:0] mux_in_word_30_3 = block[2] ? mux_in_word_30_2 : mux_in_word_14_2;
  wire signed [15:0] mux_in_word_31_3 = block[2] ? mux_in_word_31_2 : mux_in_word_15_2;
  wire signed [15:0] mux_in_word_60_3 = block[2] ? mux_in_word_60_2 : mux_in_word_44_2;
  wire signed [15:0] mux_in_word_61_3 = block[2] ? mux_in_word_61_2 : mux_in_word_45_2;
  wire signed [15:0] mux_in_word_62_3 = block[2] ? mux_in_word_62_2 : mux_in_word_46_2;
  wire signed [15:0] mux_in_word_63_3 = block[2] ? mux_in_word_63_2 : mux_in_word_47_2;
  wire signed [15:0] mux_in_word_60_4 = block[3] ? mux_in_word_60_3 : mux_in_word_28_3;
  wire signed [15:0] mux_in_word_61_4 = block[3] ? mux_in_word_61_3 : mux_in_word_29_3;
  wire signed [15:0] mux_in_word_62_4 = block[3] ? mux_in_word_62_3 : mux_in_word_30_3;
  wire signed [15:0] mux_in_word_63_4 = block[3] ? mux_in_word_63_3 : mux_in_word_31_3;
  wire lt_in_elements_4 = 7'd0 < diff_in_elements;
  wire lt_in_elements_3 = 7'd1 < diff_in_elements;
  wire lt_in_elements_2 = 7'd2 < diff_in_elements;
  wire lt_in_elements = 7'd3 < diff_in_elements;
  wire [1:0] cat_in_elements = {2{lt_in_elements}};
  wire [1:0] cat_in_elements_2 = {2{lt_in_elements_2}};
  wire [1:0] cat_in_elements_3 = {2{lt_in_elements_3}};
  wire [1:0] cat_in_elements_4 = {2{lt_in_elements_4}};
  assign data_data = {mux_in_word_63_4, mux_in_word_62_4, mux_in_word_61_4, mux_in_word_60_4};
  assign data_strobe = {cat_in_elements, cat_in_elements_2, cat_in_elements_3, cat_in_elements_4};
  assign run_beats = sum_in_elements[6:2];
  assign run_valid = in_valid & ~run_sent;
  assign run_addr = in_addr[39:3];
  always @(posedge clk) begin
    if (rst) block <= 4'd0;
    else if (and_data_valid) begin
      if (lt_block) block <= block + 4'd1;
      else block <= 4'd0;
    end
  end
  always @(posedge clk) begin
    if (rst) run_sent <= 1'b0;
    else if (in_ready) run_sent <= 1'b0;
    else if (in_valid & run_ready) run_sent <= 1'b1;
  end
  assign run_tag = in_tag;
  wire unused_ok = &{1'b0, in_addr[2:0], sum_in_elements[1:0]};
endmodule

module axi_store_b512_l64 (
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
  output [33:0] run_addr,
  output [1:0] run_beats,
  output [23:0] run_tag,
  output data_valid,
  output [511:0] data_data,
  output [63:0] data_strobe
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
  reg block;
  reg run_sent;
  wire [7:0] sum_in_elements = {1'b0, in_elements} + 8'd31;
  wire [1:0] sum_block = {1'b0, block} + 2'd1;
  wire lt_block = {1'b0, sum_block} < sum_in_elements[7:5];
  wire [6:0] diff_in_elements = in_elements - {1'b0, {block, 5'd0}};
  wire or_block = lt_block | (run_sent | run_ready);
  assign data_valid = in_valid & or_block;
  wire and_data_valid = data_valid & data_ready;
  assign in_ready = and_data_valid & ~lt_block;
  wire signed [15:0] mux_in_word_32 = block ? in_word_32 : in_word_0;
  wire signed [15:0] mux_in_word_33 = block ? in_word_33 : in_word_1;
  wire signed [15:0] mux_in_word_34 = block ? in_word_34 : in_word_2;
  wire signed [15:0] mux_in_word_35 = block ? in_word_35 : in_word_3;
  wire signed [15:0] mux_in_word_36 = block ? in_word_36 : in_word_4;
  wire signed [15:0] mux_in_word_37 = block ? in_word_37 : in_word_5;
  wire signed [15:0] mux_in_word_38 = block ? in_word_38 : in_word_6;
  wire signed [15:0] mux_in_word_39 = block ? in_word_39 : in_word_7;
  wire signed [15:0] mux_in_word_40 = block ? in_word_40 : in_word_8;
  wire signed [15:0] mux_in_word_41 = block ? in_word_41 : in_word_9;
  wire signed [15:0] mux_in_word_42 = block ? in_word_42 : in_word_10;
  wire signed [15:0] mux_in_word_43 = block ? in_word_43 : in_word_11;
  wire signed [15:0] mux_in_word_44 = block ? in_word_44 : in_word_12;
  wire signed [15:0] mux_in_word_45 = block ? in_word_45 : in_word_13;
  wire signed [15:0] mux_in_word_46 = block ? in_word_46 : in_word_14;
  wire signed [15:0] mux_in_word_47 = block ? in_word_47 : in_word_15;
  wire signed [15:0] mux_in_word_48 = block ? in_word_48 : in_word_16;
  wire signed [15:0] mux_in_word_49 = block ? in_word_49 : in_word_17;
  wire signed [15:0] mux_in_word_50 = block ? in_word_50 : in_word_18;
  wire signed [15:0] mux_in_word_51 = block ? in_word_51 : in_word_19;
  wire signed [15:0] mux_in_word_52 = block ? in_word_52 : in_word_20;
  wire signed [15:0] mux_in_word_53 = block ? in_word_53 : in_word_21;
  wire signed [15:0] mux_in_word_54 = block ? in_word_54 : in_word_22;
  wire signed [15:0] mux_in_word_55 = block ? in_word_55 : in_word_23;
  wire signed [15:0] mux_in_word_56 = block ? in_word_56 : in_word_24;
  wire signed [15:0] mux_in_word_57 = block ? in_word_57 : in_word_25;
  wire signed [15:0] mux_in_word_58 = block ? in_word_58 : in_word_26;
  wire signed [15:0] mux_in_word_59 = block ? in_word_59 : in_word_27;
  wire signed [15:0] mux_in_word_60 = block ? in_word_60 : in_word_28;
  wire signed [15:0] mux_in_word_61 = block ? in_word_61 : in_word_29;
  wire signed [15:0] mux_in_word_62 = block ? in_word_62 : in_word_30;
  wire signed [15:0] mux_in_word_63 = block ? in_word_63 : in_word_31;
  wire lt_in_elements = 7'd0 < diff_in_elements;
  wire lt_in_elements_2 = 7'd1 < diff_in_elements;
  wire lt_in_elements_3 = 7'd2 < diff_in_elements;
  wire lt_in_elements_4 = 7'd3 < diff_in_elements;
  wire lt_in_elements_5 = 7'd4 < diff_in_elements;
  wire lt_in_elements_6 = 7'd5 < diff_in_elements;
  wire lt_in_elements_7 = 7'd6 < diff_in_elements;
  wire lt_in_elements_8 = 7'd7 < diff_in_elements;
  wire lt_in_elements_9 = 7'd8 < diff_in_elements;
  wire lt_in_elements_10 = 7'd9 < diff_in_elements;
  wire lt_in_elements_11 = 7'd10 < diff_in_elements;
  wire lt_in_elements_12 = 7'd11 < diff_in_elements;
  wire lt_in_elements_13 = 7'd12 < diff_in_elements;
  wire lt_in_elements_14 = 7'd13 < diff_in_elements;
  wire lt_in_elements_15 = 7'd14 < diff_in_elements;
  wire lt_in_elements_16 = 7'd15 < diff_in_elements;
  wire lt_in_elements_17 = 7'd16 < diff_in_elements;
  wire lt_in_elements_18 = 7'd17 < diff_in_elements;
  wire lt_in_elements_19 = 7'd18 < diff_in_elements;
  wire lt_in_elements_20 = 7'd19 < diff_in_elements;
  wire lt_in_elements_21 = 7'd20 < diff_in_elements;
  wire lt_in_elements_22 = 7'd21 < diff_in_elements;
  wire lt_in_elements_23 = 7'd22 < diff_in_elements;
  wire lt_in_elements_24 = 7'd23 < diff_in_elements;
  wire lt_in_elements_25 = 7'd24 < diff_in_elements;
  wire lt_in_elements_26 = 7'd25 < diff_in_elements;
  wire lt_in_elements_27 = 7'd26 < diff_in_elements;
  wire lt_in_elements_28 = 7'd27 < diff_in_elements;
  wire lt_in_elements_29 = 7'd28 < diff_in_elements;
  wire lt_in_elements_30 = 7'd29 < diff_in_elements;
  wire lt_in_elements_31 = 7'd30 < diff_in_elements;
  wire lt_in_elements_32 = 7'd31 < diff_in_elements;
  wire signed [15:0] mux_in_word_32_3 = in_addr[5] ? 16'sd0 : mux_in_word_32;
  wire mux_in_elements_32 = in_addr[5] ? 1'b0 : lt_in_elements;
  wire signed [15:0] mux_in_word_33_3 = in_addr[5] ? 16'sd0 : mux_in_word_33;
  wire mux_in_elements_31 = in_addr[5] ? 1'b0 : lt_in_elements_2;
  wire signed [15:0] mux_in_word_34_3 = in_addr[5] ? 16'sd0 : mux_in_word_34;
  wire mux_in_elements_30 = in_addr[5] ? 1'b0 : lt_in_elements_3;
  wire signed [15:0] mux_in_word_35_3 = in_addr[5] ? 16'sd0 : mux_in_word_35;
  wire mux_in_elements_29 = in_addr[5] ? 1'b0 : lt_in_elements_4;
  wire signed [15:0] mux_in_word_36_3 = in_addr[5] ? 16'sd0 : mux_in_word_36;
  wire mux_in_elements_28 = in_addr[5] ? 1'b0 : lt_in_elements_5;
  wire signed [15:0] mux_in_word_37_3 = in_addr[5] ? 16'sd0 : mux_in_word_37;
  wire mux_in_elements_27 = in_addr[5] ? 1'b0 : lt_in_elements_6;
  wire signed [15:0] mux_in_word_38_3 = in_addr[5] ? 16'sd0 : mux_in_word_38;
  wire mux_in_elements_26 = in_addr[5] ? 1'b0 : lt_in_elements_7;
  wire signed [15:0] mux_in_word_39_3 = in_addr[5] ? 16'sd0 : mux_in_word_39;
  wire mux_in_elements_25 = in_addr[5] ? 1'b0 : lt_in_elements_8;
  wire signed [15:0] mux_in_word_40_3 = in_addr[5] ? 16'sd0 : mux_in_word_40;
  wire mux_in_elements_24 = in_addr[5] ? 1'b0 : lt_in_elements_9;
  wire signed [15:0] mux_in_word_41_3 = in_addr[5] ? 16'sd0 : mux_in_word_41;
  wire mux_in_elements_23 = in_addr[5] ? 1'b0 : lt_in_elements_10;
  wire signed [15:0] mux_in_word_42_3 = in_addr[5] ? 16'sd0 : mux_in_word_42;
  wire mux_in_elements_22 = in_addr[5] ? 1'b0 : lt_in_elements_11;
  wire signed [15:0] mux_in_word_43_3 = in_addr[5] ? 16'sd0 : mux_in_word_43;
  wire mux_in_elements_21 = in_addr[5] ? 1'b0 : lt_in_elements_12;
  wire signed [15:0] mux_in_word_44_3 = in_addr[5] ? 16'sd0 : mux_in_word_44;
  wire mux_in_elements_20 = in_addr[5] ? 1'b0 : lt_in_elements_13;
  wire signed [15:0] mux_in_word_45_3 = in_addr[5] ? 16'sd0 : mux_in_word_45;
  wire mux_in_elements_19 = in_addr[5] ? 1'b0 : lt_in_elements_14;
  wire signed [15:0] mux_in_word_46_3 = in_addr[5] ? 16'sd0 : mux_in_word_46;
  wire mux_in_elements_18 = in_addr[5] ? 1'b0 : lt_in_elements_15;
  wire signed [15:0] mux_in_word_47_3 = in_addr[5] ? 16'sd0 : mux_in_word_47;
  wire mux_in_elements_17 = in_addr[5] ? 1'b0 : lt_in_elements_16;
  wire signed [15:0] mux_in_word_32_2 = in_addr[5] ? mux_in_word_32 : mux_in_word_48;
  wire mux_in_elements_16 = in_addr[5] ? lt_in_elements : lt_in_elements_17;
  wire signed [15:0] mux_in_word_33_2 = in_addr[5] ? mux_in_word_33 : mux_in_word_49;
  wire mux_in_elements_15 = in_addr[5] ? lt_in_elements_2 : lt_in_elements_18;
  wire signed [15:0] mux_in_word_34_2 = in_addr[5] ? mux_in_word_34 : mux_in_word_50;
  wire mux_in_elements_14 = in_addr[5] ? lt_in_elements_3 : lt_in_elements_19;
  wire signed [15:0] mux_in_word_35_2 = in_addr[5] ? mux_in_word_35 : mux_in_word_51;
  wire mux_in_elements_13 = in_addr[5] ? lt_in_elements_4 : lt_in_elements_20;
  wire signed [15:0] mux_in_word_36_2 = in_addr[5] ? mux_in_word_36 : mux_in_word_52;
  wire mux_in_elements_12 = in_addr[5] ? lt_in_elements_5 : lt_in_elements_21;
  wire signed [15:0] mux_in_word_37_2 = in_addr[5] ? mux_in_word_37 : mux_in_word_53;
  wire mux_in_elements_11 = in_addr[5] ? lt_in_elements_6 : lt_in_elements_22;
  wire signed [15:0] mux_in_word_38_2 = in_addr[5] ? mux_in_word_38 : mux_in_word_54;
  wire mux_in_elements_10 = in_addr[5] ? lt_in_elements_7 : lt_in_elements_23;
  wire signed [15:0] mux_in_word_39_2 = in_addr[5] ? mux_in_word_39 : mux_in_word_55;
  wire mux_in_elements_9 = in_addr[5] ? lt_in_elements_8 : lt_in_elements_24;
  wire signed [15:0] mux_in_word_40_2 = in_addr[5] ? mux_in_word_40 : mux_in_word_56;
  wire mux_in_elements_8 = in_addr[5] ? lt_in_elements_9 : lt_in_elements_25;
  wire signed [15:0] mux_in_word_41_2 = in_addr[5] ? mux_in_word_41 : mux_in_word_57;
  wire mux_in_elements_7 = in_addr[5] ? lt_in_elements_10 : lt_in_elements_26;
  wire signed [15:0] mux_in_word_42_2 = in_addr[5] ? mux_in_word_42 : mux_in_word_58;
  wire mux_in_elements_6 = in_addr[5] ? lt_in_elements_11 : lt_in_elements_27;
  wire signed [15:0] mux_in_word_43_2 = in_addr[5] ? mux_in_word_43 : mux_in_word_59;
  wire mux_in_elements_5 = in_addr[5] ? lt_in_elements_12 : lt_in_elements_28;
  wire signed [15:0] mux_in_word_44_2 = in_addr[5] ? mux_in_word_44 : mux_in_word_60;
  wire mux_in_elements_4 = in_addr[5] ? lt_in_elements_13 : lt_in_elements_29;
  wire signed [15:0] mux_in_word_45_2 = in_addr[5] ? mux_in_word_45 : mux_in_word_61;
  wire mux_in_elements_3 = in_addr[5] ? lt_in_elements_14 : lt_in_elements_30;
  wire signed [15:0] mux_in_word_46_2 = in_addr[5] ? mux_in_word_46 : mux_in_word_62;
  wire mux_in_elements_2 = in_addr[5] ? lt_in_elements_15 : lt_in_elements_31;
  wire signed [15:0] mux_in_word_47_2 = in_addr[5] ? mux_in_word_47 : mux_in_word_63;
  wire mux_in_elements = in_addr[5] ? lt_in_elements_16 : lt_in_elements_32;
  wire [1:0] cat_in_elements = {2{mux_in_elements}};
  wire [1:0] cat_in_elements_2 = {2{mux_in_elements_2}};
  wire [1:0] cat_in_elements_3 = {2{mux_in_elements_3}};
  wire [1:0] cat_in_elements_4 = {2{mux_in_elements_4}};
  wire [1:0] cat_in_elements_5 = {2{mux_in_elements_5}};
  wire [1:0] cat_in_elements_6 = {2{mux_in_elements_6}};
  wire [1:0] cat_in_elements_7 = {2{mux_in_elements_7}};
  wire [1:0] cat_in_elements_8 = {2{mux_in_elements_8}};
  wire [1:0] cat_in_elements_9 = {2{mux_in_elements_9}};
  wire [1:0] cat_in_elements_10 = {2{mux_in_elements_10}};
  wire [1:0] cat_in_elements_11 = {2{mux_in_elements_11}};
  wire [1:0] cat_in_elements_12 = {2{mux_in_elements_12}};
  wire [1:0] cat_in_elements_13 = {2{mux_in_elements_13}};
  wire [1:0] cat_in_elements_14 = {2{mux_in_elements_14}};
  wire [1:0] cat_in_elements_15 = {2{mux_in_elements_15}};
  wire [1:0] cat_in_elements_16 = {2{mux_in_elements_16}};
  wire [1:0] cat_in_elements_17 = {2{mux_in_elements_17}};
  wire [1:0] cat_in_elements_18 = {2{mux_in_elements_18}};
  wire [1:0] cat_in_elements_19 = {2{mux_in_elements_19}};
  wire [1:0] cat_in_elements_20 = {2{mux_in_elements_20}};
  wire [1:0] cat_in_elements_21 = {2{mux_in_elements_21}};
  wire [1:0] cat_in_elements_22 = {2{mux_in_elements_22}};
  wire [1:0] cat_in_elements_23 = {2{mux_in_elements_23}};
  wire [1:0] cat_in_elements_24 = {2{mux_in_elements_24}};
  wire [1:0] cat_in_elements_25 = {2{mux_in_elements_25}};
  wire [1:0] cat_in_elements_26 = {2{mux_in_elements_26}};
  wire [1:0] cat_in_elements_27 = {2{mux_in_elements_27}};
  wire [1:0] cat_in_elements_28 = {2{mux_in_elements_28}};
  wire [1:0] cat_in_elements_29 = {2{mux_in_elements_29}};
  wire [1:0] cat_in_elements_30 = {2{mux_in_elements_30}};
  wire [1:0] cat_in_elements_31 = {2{mux_in_elements_31}};
  wire [1:0] cat_in_elements_32 = {2{mux_in_elements_32}};
  assign data_data = {mux_in_word_47_2, mux_in_word_46_2, mux_in_word_45_2, mux_in_word_44_2, mux_in_word_43_2,
    mux_in_word_42_2, mux_in_word_41_2, mux_in_word_40_2, mux_in_word_39_2, mux_in_word_38_2,
    mux_in_word_37_2, mux_in_word_36_2, mux_in_word_35_2, mux_in_word_34_2, mux_in_word_33_2,
    mux_in_word_32_2, mux_in_word_47_3, mux_in_word_46_3, mux_in_word_45_3, mux_in_word_44_3,
    mux_in_word_43_3, mux_in_word_42_3, mux_in_word_41_3, mux_in_word_40_3, mux_in_word_39_3,
    mux_in_word_38_3, mux_in_word_37_3, mux_in_word_36_3, mux_in_word_35_3, mux_in_word_34_3,
    mux_in_word_33_3, mux_in_word_32_3};
  assign data_strobe = {cat_in_elements, cat_in_elements_2, cat_in_elements_3, cat_in_elements_4, cat_in_elements_5,
    cat_in_elements_6, cat_in_elements_7, cat_in_elements_8, cat_in_elements_9, cat_in_elements_10,
    cat_in_elements_11, cat_in_elements_12, cat_in_elements_13, cat_in_elements_14, cat_in_elements_15,
    cat_in_elements_16, cat_in_elements_17, cat_in_elements_18, cat_in_elements_19, cat_in_elements_20,
    cat_in_elements_21, cat_in_elements_22, cat_in_elements_23, cat_in_elements_24, cat_in_elements_25,
    cat_in_elements_26, cat_in_elements_27, cat_in_elements_28, cat_in_elements_29, cat_in_elements_30,
    cat_in_elements_31, cat_in_elements_32};
  assign run_beats = sum_in_elements[6:5];
  assign run_valid = in_valid & ~run_sent;
  assign run_addr = in_addr[39:6];
  always @(posedge clk) begin
    if (rst) block <= 1'b0;
    else if (and_data_valid) begin
      if (lt_block) block <= block + 1'b1;
      else block <= 1'b0;
    end
  end
  always @(posedge clk) begin
    if (rst) run_sent <= 1'b0;
    else if (in_ready) run_sent <= 1'b0;
    else if (in_valid & run_ready) run_sent <= 1'b1;
  end
  assign run_tag = in_tag;
  wire unused_ok = &{1'b0, in_addr[4:0], sum_in_elements[4:0]};
endmodule

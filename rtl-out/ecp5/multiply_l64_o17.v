module multiply_l64_o17 (
  input clk,
  input advance,
  input [1023:0] bank,
  input [1087:0] operand,
  output [2111:0] product
);
  wire signed [15:0] bank_0 = bank[15:0];
  wire signed [15:0] bank_1 = bank[31:16];
  wire signed [15:0] bank_2 = bank[47:32];
  wire signed [15:0] bank_3 = bank[63:48];
  wire signed [15:0] bank_4 = bank[79:64];
  wire signed [15:0] bank_5 = bank[95:80];
  wire signed [15:0] bank_6 = bank[111:96];
  wire signed [15:0] bank_7 = bank[127:112];
  wire signed [15:0] bank_8 = bank[143:128];
  wire signed [15:0] bank_9 = bank[159:144];
  wire signed [15:0] bank_10 = bank[175:160];
  wire signed [15:0] bank_11 = bank[191:176];
  wire signed [15:0] bank_12 = bank[207:192];
  wire signed [15:0] bank_13 = bank[223:208];
  wire signed [15:0] bank_14 = bank[239:224];
  wire signed [15:0] bank_15 = bank[255:240];
  wire signed [15:0] bank_16 = bank[271:256];
  wire signed [15:0] bank_17 = bank[287:272];
  wire signed [15:0] bank_18 = bank[303:288];
  wire signed [15:0] bank_19 = bank[319:304];
  wire signed [15:0] bank_20 = bank[335:320];
  wire signed [15:0] bank_21 = bank[351:336];
  wire signed [15:0] bank_22 = bank[367:352];
  wire signed [15:0] bank_23 = bank[383:368];
  wire signed [15:0] bank_24 = bank[399:384];
  wire signed [15:0] bank_25 = bank[415:400];
  wire signed [15:0] bank_26 = bank[431:416];
  wire signed [15:0] bank_27 = bank[447:432];
  wire signed [15:0] bank_28 = bank[463:448];
  wire signed [15:0] bank_29 = bank[479:464];
  wire signed [15:0] bank_30 = bank[495:480];
  wire signed [15:0] bank_31 = bank[511:496];
  wire signed [15:0] bank_32 = bank[527:512];
  wire signed [15:0] bank_33 = bank[543:528];
  wire signed [15:0] bank_34 = bank[559:544];
  wire signed [15:0] bank_35 = bank[575:560];
  wire signed [15:0] bank_36 = bank[591:576];
  wire signed [15:0] bank_37 = bank[607:592];
  wire signed [15:0] bank_38 = bank[623:608];
  wire signed [15:0] bank_39 = bank[639:624];
  wire signed [15:0] bank_40 = bank[655:640];
  wire signed [15:0] bank_41 = bank[671:656];
  wire signed [15:0] bank_42 = bank[687:672];
  wire signed [15:0] bank_43 = bank[703:688];
  wire signed [15:0] bank_44 = bank[719:704];
  wire signed [15:0] bank_45 = bank[735:720];
  wire signed [15:0] bank_46 = bank[751:736];
  wire signed [15:0] bank_47 = bank[767:752];
  wire signed [15:0] bank_48 = bank[783:768];
  wire signed [15:0] bank_49 = bank[799:784];
  wire signed [15:0] bank_50 = bank[815:800];
  wire signed [15:0] bank_51 = bank[831:816];
  wire signed [15:0] bank_52 = bank[847:832];
  wire signed [15:0] bank_53 = bank[863:848];
  wire signed [15:0] bank_54 = bank[879:864];
  wire signed [15:0] bank_55 = bank[895:880];
  wire signed [15:0] bank_56 = bank[911:896];
  wire signed [15:0] bank_57 = bank[927:912];
  wire signed [15:0] bank_58 = bank[943:928];
  wire signed [15:0] bank_59 = bank[959:944];
  wire signed [15:0] bank_60 = bank[975:960];
  wire signed [15:0] bank_61 = bank[991:976];
  wire signed [15:0] bank_62 = bank[1007:992];
  wire signed [15:0] bank_63 = bank[1023:1008];
  wire signed [16:0] operand_0 = operand[16:0];
  wire signed [16:0] operand_1 = operand[33:17];
  wire signed [16:0] operand_2 = operand[50:34];
  wire signed [16:0] operand_3 = operand[67:51];
  wire signed [16:0] operand_4 = operand[84:68];
  wire signed [16:0] operand_5 = operand[101:85];
  wire signed [16:0] operand_6 = operand[118:102];
  wire signed [16:0] operand_7 = operand[135:119];
  wire signed [16:0] operand_8 = operand[152:136];
  wire signed [16:0] operand_9 = operand[169:153];
  wire signed [16:0] operand_10 = operand[186:170];
  wire signed [16:0] operand_11 = operand[203:187];
  wire signed [16:0] operand_12 = operand[220:204];
  wire signed [16:0] operand_13 = operand[237:221];
  wire signed [16:0] operand_14 = operand[254:238];
  wire signed [16:0] operand_15 = operand[271:255];
  wire signed [16:0] operand_16 = operand[288:272];
  wire signed [16:0] operand_17 = operand[305:289];
  wire signed [16:0] operand_18 = operand[322:306];
  wire signed [16:0] operand_19 = operand[339:323];
  wire signed [16:0] operand_20 = operand[356:340];
  wire signed [16:0] operand_21 = operand[373:357];
  wire signed [16:0] operand_22 = operand[390:374];
  wire signed [16:0] operand_23 = operand[407:391];
  wire signed [16:0] operand_24 = operand[424:408];
  wire signed [16:0] operand_25 = operand[441:425];
  wire signed [16:0] operand_26 = operand[458:442];
  wire signed [16:0] operand_27 = operand[475:459];
  wire signed [16:0] operand_28 = operand[492:476];
  wire signed [16:0] operand_29 = operand[509:493];
  wire signed [16:0] operand_30 = operand[526:510];
  wire signed [16:0] operand_31 = operand[543:527];
  wire signed [16:0] operand_32 = operand[560:544];
  wire signed [16:0] operand_33 = operand[577:561];
  wire signed [16:0] operand_34 = operand[594:578];
  wire signed [16:0] operand_35 = operand[611:595];
  wire signed [16:0] operand_36 = operand[628:612];
  wire signed [16:0] operand_37 = operand[645:629];
  wire signed [16:0] operand_38 = operand[662:646];
  wire signed [16:0] operand_39 = operand[679:663];
  wire signed [16:0] operand_40 = operand[696:680];
  wire signed [16:0] operand_41 = operand[713:697];
  wire signed [16:0] operand_42 = operand[730:714];
  wire signed [16:0] operand_43 = operand[747:731];
  wire signed [16:0] operand_44 = operand[764:748];
  wire signed [16:0] operand_45 = operand[781:765];
  wire signed [16:0] operand_46 = operand[798:782];
  wire signed [16:0] operand_47 = operand[815:799];
  wire signed [16:0] operand_48 = operand[832:816];
  wire signed [16:0] operand_49 = operand[849:833];
  wire signed [16:0] operand_50 = operand[866:850];
  wire signed [16:0] operand_51 = operand[883:867];
  wire signed [16:0] operand_52 = operand[900:884];
  wire signed [16:0] operand_53 = operand[917:901];
  wire signed [16:0] operand_54 = operand[934:918];
  wire signed [16:0] operand_55 = operand[951:935];
  wire signed [16:0] operand_56 = operand[968:952];
  wire signed [16:0] operand_57 = operand[985:969];
  wire signed [16:0] operand_58 = operand[1002:986];
  wire signed [16:0] operand_59 = operand[1019:1003];
  wire signed [16:0] operand_60 = operand[1036:1020];
  wire signed [16:0] operand_61 = operand[1053:1037];
  wire signed [16:0] operand_62 = operand[1070:1054];
  wire signed [16:0] operand_63 = operand[1087:1071];
  reg signed [32:0] product_0;
  reg signed [32:0] product_1;
  reg signed [32:0] product_2;
  reg signed [32:0] product_3;
  reg signed [32:0] product_4;
  reg signed [32:0] product_5;
  reg signed [32:0] product_6;
  reg signed [32:0] product_7;
  reg signed [32:0] product_8;
  reg signed [32:0] product_9;
  reg signed [32:0] product_10;
  reg signed [32:0] product_11;
  reg signed [32:0] product_12;
  reg signed [32:0] product_13;
  reg signed [32:0] product_14;
  reg signed [32:0] product_15;
  reg signed [32:0] product_16;
  reg signed [32:0] product_17;
  reg signed [32:0] product_18;
  reg signed [32:0] product_19;
  reg signed [32:0] product_20;
  reg signed [32:0] product_21;
  reg signed [32:0] product_22;
  reg signed [32:0] product_23;
  reg signed [32:0] product_24;
  reg signed [32:0] product_25;
  reg signed [32:0] product_26;
  reg signed [32:0] product_27;
  reg signed [32:0] product_28;
  reg signed [32:0] product_29;
  reg signed [32:0] product_30;
  reg signed [32:0] product_31;
  reg signed [32:0] product_32;
  reg signed [32:0] product_33;
  reg signed [32:0] product_34;
  reg signed [32:0] product_35;
  reg signed [32:0] product_36;
  reg signed [32:0] product_37;
  reg signed [32:0] product_38;
  reg signed [32:0] product_39;
  reg signed [32:0] product_40;
  reg signed [32:0] product_41;
  reg signed [32:0] product_42;
  reg signed [32:0] product_43;
  reg signed [32:0] product_44;
  reg signed [32:0] product_45;
  reg signed [32:0] product_46;
  reg signed [32:0] product_47;
  reg signed [32:0] product_48;
  reg signed [32:0] product_49;
  reg signed [32:0] product_50;
  reg signed [32:0] product_51;
  reg signed [32:0] product_52;
  reg signed [32:0] product_53;
  reg signed [32:0] product_54;
  reg signed [32:0] product_55;
  reg signed [32:0] product_56;
  reg signed [32:0] product_57;
  reg signed [32:0] product_58;
  reg signed [32:0] product_59;
  reg signed [32:0] product_60;
  reg signed [32:0] product_61;
  reg signed [32:0] product_62;
  reg signed [32:0] product_63;
  wire signed [32:0] prod_bank_0 = $signed({{17{bank_0[15]}}, bank_0}) * $signed({{16{operand_0[16]}}, operand_0});
  wire signed [32:0] prod_bank_1 = $signed({{17{bank_1[15]}}, bank_1}) * $signed({{16{operand_1[16]}}, operand_1});
  wire signed [32:0] prod_bank_2 = $signed({{17{bank_2[15]}}, bank_2}) * $signed({{16{operand_2[16]}}, operand_2});
  wire signed [32:0] prod_bank_3 = $signed({{17{bank_3[15]}}, bank_3}) * $signed({{16{operand_3[16]}}, operand_3});
  wire signed [32:0] prod_bank_4 = $signed({{17{bank_4[15]}}, bank_4}) * $signed({{16{operand_4[16]}}, operand_4});
  wire signed [32:0] prod_bank_5 = $signed({{17{bank_5[15]}}, bank_5}) * $signed({{16{operand_5[16]}}, operand_5});
  wire signed [32:0] prod_bank_6 = $signed({{17{bank_6[15]}}, bank_6}) * $signed({{16{operand_6[16]}}, operand_6});
  wire signed [32:0] prod_bank_7 = $signed({{17{bank_7[15]}}, bank_7}) * $signed({{16{operand_7[16]}}, operand_7});
  wire signed [32:0] prod_bank_8 = $signed({{17{bank_8[15]}}, bank_8}) * $signed({{16{operand_8[16]}}, operand_8});
  wire signed [32:0] prod_bank_9 = $signed({{17{bank_9[15]}}, bank_9}) * $signed({{16{operand_9[16]}}, operand_9});
  wire signed [32:0] prod_bank_10 = $signed({{17{bank_10[15]}}, bank_10}) * $signed({{16{operand_10[16]}}, operand_10});
  wire signed [32:0] prod_bank_11 = $signed({{17{bank_11[15]}}, bank_11}) * $signed({{16{operand_11[16]}}, operand_11});
  wire signed [32:0] prod_bank_12 = $signed({{17{bank_12[15]}}, bank_12}) * $signed({{16{operand_12[16]}}, operand_12});
  wire signed [32:0] prod_bank_13 = $signed({{17{bank_13[15]}}, bank_13}) * $signed({{16{operand_13[16]}}, operand_13});
  wire signed [32:0] prod_bank_14 = $signed({{17{bank_14[15]}}, bank_14}) * $signed({{16{operand_14[16]}}, operand_14});
  wire signed [32:0] prod_bank_15 = $signed({{17{bank_15[15]}}, bank_15}) * $signed({{16{operand_15[16]}}, operand_15});
  wire signed [32:0] prod_bank_16 = $signed({{17{bank_16[15]}}, bank_16}) * $signed({{16{operand_16[16]}}, operand_16});
  wire signed [32:0] prod_bank_17 = $signed({{17{bank_17[15]}}, bank_17}) * $signed({{16{operand_17[16]}}, operand_17});
  wire signed [32:0] prod_bank_18 = $signed({{17{bank_18[15]}}, bank_18}) * $signed({{16{operand_18[16]}}, operand_18});
  wire signed [32:0] prod_bank_19 = $signed({{17{bank_19[15]}}, bank_19}) * $signed({{16{operand_19[16]}}, operand_19});
  wire signed [32:0] prod_bank_20 = $signed({{17{bank_20[15]}}, bank_20}) * $signed({{16{operand_20[16]}}, operand_20});
  wire signed [32:0] prod_bank_21 = $signed({{17{bank_21[15]}}, bank_21}) * $signed({{16{operand_21[16]}}, operand_21});
  wire signed [32:0] prod_bank_22 = $signed({{17{bank_22[15]}}, bank_22}) * $signed({{16{operand_22[16]}}, operand_22});
  wire signed [32:0] prod_bank_23 = $signed({{17{bank_23[15]}}, bank_23}) * $signed({{16{operand_23[16]}}, operand_23});
  wire signed [32:0] prod_bank_24 = $signed({{17{bank_24[15]}}, bank_24}) * $signed({{16{operand_24[16]}}, operand_24});
  wire signed [32:0] prod_bank_25 = $signed({{17{bank_25[15]}}, bank_25}) * $signed({{16{operand_25[16]}}, operand_25});
  wire signed [32:0] prod_bank_26 = $signed({{17{bank_26[15]}}, bank_26}) * $signed({{16{operand_26[16]}}, operand_26});
  wire signed [32:0] prod_bank_27 = $signed({{17{bank_27[15]}}, bank_27}) * $signed({{16{operand_27[16]}}, operand_27});
  wire signed [32:0] prod_bank_28 = $signed({{17{bank_28[15]}}, bank_28}) * $signed({{16{operand_28[16]}}, operand_28});
  wire signed [32:0] prod_bank_29 = $signed({{17{bank_29[15]}}, bank_29}) * $signed({{16{operand_29[16]}}, operand_29});
  wire signed [32:0] prod_bank_30 = $signed({{17{bank_30[15]}}, bank_30}) * $signed({{16{operand_30[16]}}, operand_30});
  wire signed [32:0] prod_bank_31 = $signed({{17{bank_31[15]}}, bank_31}) * $signed({{16{operand_31[16]}}, operand_31});
  wire signed [32:0] prod_bank_32 = $signed({{17{bank_32[15]}}, bank_32}) * $signed({{16{operand_32[16]}}, operand_32});
  wire signed [32:0] prod_bank_33 = $signed({{17{bank_33[15]}}, bank_33}) * $signed({{16{operand_33[16]}}, operand_33});
  wire signed [32:0] prod_bank_34 = $signed({{17{bank_34[15]}}, bank_34}) * $signed({{16{operand_34[16]}}, operand_34});
  wire signed [32:0] prod_bank_35 = $signed({{17{bank_35[15]}}, bank_35}) * $signed({{16{operand_35[16]}}, operand_35});
  wire signed [32:0] prod_bank_36 = $signed({{17{bank_36[15]}}, bank_36}) * $signed({{16{operand_36[16]}}, operand_36});
  wire signed [32:0] prod_bank_37 = $signed({{17{bank_37[15]}}, bank_37}) * $signed({{16{operand_37[16]}}, operand_37});
  wire signed [32:0] prod_bank_38 = $signed({{17{bank_38[15]}}, bank_38}) * $signed({{16{operand_38[16]}}, operand_38});
  wire signed [32:0] prod_bank_39 = $signed({{17{bank_39[15]}}, bank_39}) * $signed({{16{operand_39[16]}}, operand_39});
  wire signed [32:0] prod_bank_40 = $signed({{17{bank_40[15]}}, bank_40}) * $signed({{16{operand_40[16]}}, operand_40});
  wire signed [32:0] prod_bank_41 = $signed({{17{bank_41[15]}}, bank_41}) * $signed({{16{operand_41[16]}}, operand_41});
  wire signed [32:0] prod_bank_42 = $signed({{17{bank_42[15]}}, bank_42}) * $signed({{16{operand_42[16]}}, operand_42});
  wire signed [32:0] prod_bank_43 = $signed({{17{bank_43[15]}}, bank_43}) * $signed({{16{operand_43[16]}}, operand_43});
  wire signed [32:0] prod_bank_44 = $signed({{17{bank_44[15]}}, bank_44}) * $signed({{16{operand_44[16]}}, operand_44});
  wire signed [32:0] prod_bank_45 = $signed({{17{bank_45[15]}}, bank_45}) * $signed({{16{operand_45[16]}}, operand_45});
  wire signed [32:0] prod_bank_46 = $signed({{17{bank_46[15]}}, bank_46}) * $signed({{16{operand_46[16]}}, operand_46});
  wire signed [32:0] prod_bank_47 = $signed({{17{bank_47[15]}}, bank_47}) * $signed({{16{operand_47[16]}}, operand_47});
  wire signed [32:0] prod_bank_48 = $signed({{17{bank_48[15]}}, bank_48}) * $signed({{16{operand_48[16]}}, operand_48});
  wire signed [32:0] prod_bank_49 = $signed({{17{bank_49[15]}}, bank_49}) * $signed({{16{operand_49[16]}}, operand_49});
  wire signed [32:0] prod_bank_50 = $signed({{17{bank_50[15]}}, bank_50}) * $signed({{16{operand_50[16]}}, operand_50});
  wire signed [32:0] prod_bank_51 = $signed({{17{bank_51[15]}}, bank_51}) * $signed({{16{operand_51[16]}}, operand_51});
  wire signed [32:0] prod_bank_52 = $signed({{17{bank_52[15]}}, bank_52}) * $signed({{16{operand_52[16]}}, operand_52});
  wire signed [32:0] prod_bank_53 = $signed({{17{bank_53[15]}}, bank_53}) * $signed({{16{operand_53[16]}}, operand_53});
  wire signed [32:0] prod_bank_54 = $signed({{17{bank_54[15]}}, bank_54}) * $signed({{16{operand_54[16]}}, operand_54});
  wire signed [32:0] prod_bank_55 = $signed({{17{bank_55[15]}}, bank_55}) * $signed({{16{operand_55[16]}}, operand_55});
  wire signed [32:0] prod_bank_56 = $signed({{17{bank_56[15]}}, bank_56}) * $signed({{16{operand_56[16]}}, operand_56});
  wire signed [32:0] prod_bank_57 = $signed({{17{bank_57[15]}}, bank_57}) * $signed({{16{operand_57[16]}}, operand_57});
  wire signed [32:0] prod_bank_58 = $signed({{17{bank_58[15]}}, bank_58}) * $signed({{16{operand_58[16]}}, operand_58});
  wire signed [32:0] prod_bank_59 = $signed({{17{bank_59[15]}}, bank_59}) * $signed({{16{operand_59[16]}}, operand_59});
  wire signed [32:0] prod_bank_60 = $signed({{17{bank_60[15]}}, bank_60}) * $signed({{16{operand_60[16]}}, operand_60});
  wire signed [32:0] prod_bank_61 = $signed({{17{bank_61[15]}}, bank_61}) * $signed({{16{operand_61[16]}}, operand_61});
  wire signed [32:0] prod_bank_62 = $signed({{17{bank_62[15]}}, bank_62}) * $signed({{16{operand_62[16]}}, operand_62});
  wire signed [32:0] prod_bank_63 = $signed({{17{bank_63[15]}}, bank_63}) * $signed({{16{operand_63[16]}}, operand_63});
  always @(posedge clk) begin
    if (advance) product_0 <= prod_bank_0;
  end
  always @(posedge clk) begin
    if (advance) product_1 <= prod_bank_1;
  end
  always @(posedge clk) begin
    if (advance) product_2 <= prod_bank_2;
  end
  always @(posedge clk) begin
    if (advance) product_3 <= prod_bank_3;
  end
  always @(posedge clk) begin
    if (advance) product_4 <= prod_bank_4;
  end
  always @(posedge clk) begin
    if (advance) product_5 <= prod_bank_5;
  end
  always @(posedge clk) begin
    if (advance) product_6 <= prod_bank_6;
  end
  always @(posedge clk) begin
    if (advance) product_7 <= prod_bank_7;
  end
  always @(posedge clk) begin
    if (advance) product_8 <= prod_bank_8;
  end
  always @(posedge clk) begin
    if (advance) product_9 <= prod_bank_9;
  end
  always @(posedge clk) begin
    if (advance) product_10 <= prod_bank_10;
  end
  always @(posedge clk) begin
    if (advance) product_11 <= prod_bank_11;
  end
  always @(posedge clk) begin
    if (advance) product_12 <= prod_bank_12;
  end
  always @(posedge clk) begin
    if (advance) product_13 <= prod_bank_13;
  end
  always @(posedge clk) begin
    if (advance) product_14 <= prod_bank_14;
  end
  always @(posedge clk) begin
    if (advance) product_15 <= prod_bank_15;
  end
  always @(posedge clk) begin
    if (advance) product_16 <= prod_bank_16;
  end
  always @(posedge clk) begin
    if (advance) product_17 <= prod_bank_17;
  end
  always @(posedge clk) begin
    if (advance) product_18 <= prod_bank_18;
  end
  always @(posedge clk) begin
    if (advance) product_19 <= prod_bank_19;
  end
  always @(posedge clk) begin
    if (advance) product_20 <= prod_bank_20;
  end
  always @(posedge clk) begin
    if (advance) product_21 <= prod_bank_21;
  end
  always @(posedge clk) begin
    if (advance) product_22 <= prod_bank_22;
  end
  always @(posedge clk) begin
    if (advance) product_23 <= prod_bank_23;
  end
  always @(posedge clk) begin
    if (advance) product_24 <= prod_bank_24;
  end
  always @(posedge clk) begin
    if (advance) product_25 <= prod_bank_25;
  end
  always @(posedge clk) begin
    if (advance) product_26 <= prod_bank_26;
  end
  always @(posedge clk) begin
    if (advance) product_27 <= prod_bank_27;
  end
  always @(posedge clk) begin
    if (advance) product_28 <= prod_bank_28;
  end
  always @(posedge clk) begin
    if (advance) product_29 <= prod_bank_29;
  end
  always @(posedge clk) begin
    if (advance) product_30 <= prod_bank_30;
  end
  always @(posedge clk) begin
    if (advance) product_31 <= prod_bank_31;
  end
  always @(posedge clk) begin
    if (advance) product_32 <= prod_bank_32;
  end
  always @(posedge clk) begin
    if (advance) product_33 <= prod_bank_33;
  end
  always @(posedge clk) begin
    if (advance) product_34 <= prod_bank_34;
  end
  always @(posedge clk) begin
    if (advance) product_35 <= prod_bank_35;
  end
  always @(posedge clk) begin
    if (advance) product_36 <= prod_bank_36;
  end
  always @(posedge clk) begin
    if (advance) product_37 <= prod_bank_37;
  end
  always @(posedge clk) begin
    if (advance) product_38 <= prod_bank_38;
  end
  always @(posedge clk) begin
    if (advance) product_39 <= prod_bank_39;
  end
  always @(posedge clk) begin
    if (advance) product_40 <= prod_bank_40;
  end
  always @(posedge clk) begin
    if (advance) product_41 <= prod_bank_41;
  end
  always @(posedge clk) begin
    if (advance) product_42 <= prod_bank_42;
  end
  always @(posedge clk) begin
    if (advance) product_43 <= prod_bank_43;
  end
  always @(posedge clk) begin
    if (advance) product_44 <= prod_bank_44;
  end
  always @(posedge clk) begin
    if (advance) product_45 <= prod_bank_45;
  end
  always @(posedge clk) begin
    if (advance) product_46 <= prod_bank_46;
  end
  always @(posedge clk) begin
    if (advance) product_47 <= prod_bank_47;
  end
  always @(posedge clk) begin
    if (advance) product_48 <= prod_bank_48;
  end
  always @(posedge clk) begin
    if (advance) product_49 <= prod_bank_49;
  end
  always @(posedge clk) begin
    if (advance) product_50 <= prod_bank_50;
  end
  always @(posedge clk) begin
    if (advance) product_51 <= prod_bank_51;
  end
  always @(posedge clk) begin
    if (advance) product_52 <= prod_bank_52;
  end
  always @(posedge clk) begin
    if (advance) product_53 <= prod_bank_53;
  end
  always @(posedge clk) begin
    if (advance) product_54 <= prod_bank_54;
  end
  always @(posedge clk) begin
    if (advance) product_55 <= prod_bank_55;
  end
  always @(posedge clk) begin
    if (advance) product_56 <= prod_bank_56;
  end
  always @(posedge clk) begin
    if (advance) product_57 <= prod_bank_57;
  end
  always @(posedge clk) begin
    if (advance) product_58 <= prod_bank_58;
  end
  always @(posedge clk) begin
    if (advance) product_59 <= prod_bank_59;
  end
  always @(posedge clk) begin
    if (advance) product_60 <= prod_bank_60;
  end
  always @(posedge clk) begin
    if (advance) product_61 <= prod_bank_61;
  end
  always @(posedge clk) begin
    if (advance) product_62 <= prod_bank_62;
  end
  always @(posedge clk) begin
    if (advance) product_63 <= prod_bank_63;
  end
  assign product = {product_63, product_62, product_61, product_60, product_59, product_58, product_57,
    product_56, product_55, product_54, product_53, product_52, product_51, product_50,
    product_49, product_48, product_47, product_46, product_45, product_44, product_43,
    product_42, product_41, product_40, product_39, product_38, product_37, product_36,
    product_35, product_34, product_33, product_32, product_31, product_30, product_29,
    product_28, product_27, product_26, product_25, product_24, product_23, product_22,
    product_21, product_20, product_19, product_18, product_17, product_16, product_15,
    product_14, product_13, product_12, product_11, product_10, product_9, product_8, product_7,
    product_6, product_5, product_4, product_3, product_2, product_1, product_0};
endmodule

module operand_l64_s4_o17 (
  input [1:0] mode,
  input [1:0] groups,
  input [1087:0] row,
  input [67:0] scalar,
  output [1087:0] operand
);
  wire [1:0] groups_0 = groups;
  wire signed [16:0] row_0 = row[16:0];
  wire signed [16:0] row_1 = row[33:17];
  wire signed [16:0] row_2 = row[50:34];
  wire signed [16:0] row_3 = row[67:51];
  wire signed [16:0] row_4 = row[84:68];
  wire signed [16:0] row_5 = row[101:85];
  wire signed [16:0] row_6 = row[118:102];
  wire signed [16:0] row_7 = row[135:119];
  wire signed [16:0] row_8 = row[152:136];
  wire signed [16:0] row_9 = row[169:153];
  wire signed [16:0] row_10 = row[186:170];
  wire signed [16:0] row_11 = row[203:187];
  wire signed [16:0] row_12 = row[220:204];
  wire signed [16:0] row_13 = row[237:221];
  wire signed [16:0] row_14 = row[254:238];
  wire signed [16:0] row_15 = row[271:255];
  wire signed [16:0] row_16 = row[288:272];
  wire signed [16:0] row_17 = row[305:289];
  wire signed [16:0] row_18 = row[322:306];
  wire signed [16:0] row_19 = row[339:323];
  wire signed [16:0] row_20 = row[356:340];
  wire signed [16:0] row_21 = row[373:357];
  wire signed [16:0] row_22 = row[390:374];
  wire signed [16:0] row_23 = row[407:391];
  wire signed [16:0] row_24 = row[424:408];
  wire signed [16:0] row_25 = row[441:425];
  wire signed [16:0] row_26 = row[458:442];
  wire signed [16:0] row_27 = row[475:459];
  wire signed [16:0] row_28 = row[492:476];
  wire signed [16:0] row_29 = row[509:493];
  wire signed [16:0] row_30 = row[526:510];
  wire signed [16:0] row_31 = row[543:527];
  wire signed [16:0] row_32 = row[560:544];
  wire signed [16:0] row_33 = row[577:561];
  wire signed [16:0] row_34 = row[594:578];
  wire signed [16:0] row_35 = row[611:595];
  wire signed [16:0] row_36 = row[628:612];
  wire signed [16:0] row_37 = row[645:629];
  wire signed [16:0] row_38 = row[662:646];
  wire signed [16:0] row_39 = row[679:663];
  wire signed [16:0] row_40 = row[696:680];
  wire signed [16:0] row_41 = row[713:697];
  wire signed [16:0] row_42 = row[730:714];
  wire signed [16:0] row_43 = row[747:731];
  wire signed [16:0] row_44 = row[764:748];
  wire signed [16:0] row_45 = row[781:765];
  wire signed [16:0] row_46 = row[798:782];
  wire signed [16:0] row_47 = row[815:799];
  wire signed [16:0] row_48 = row[832:816];
  wire signed [16:0] row_49 = row[849:833];
  wire signed [16:0] row_50 = row[866:850];
  wire signed [16:0] row_51 = row[883:867];
  wire signed [16:0] row_52 = row[900:884];
  wire signed [16:0] row_53 = row[917:901];
  wire signed [16:0] row_54 = row[934:918];
  wire signed [16:0] row_55 = row[951:935];
  wire signed [16:0] row_56 = row[968:952];
  wire signed [16:0] row_57 = row[985:969];
  wire signed [16:0] row_58 = row[1002:986];
  wire signed [16:0] row_59 = row[1019:1003];
  wire signed [16:0] row_60 = row[1036:1020];
  wire signed [16:0] row_61 = row[1053:1037];
  wire signed [16:0] row_62 = row[1070:1054];
  wire signed [16:0] row_63 = row[1087:1071];
  wire [67:0] scalars_of;
  wire signed [16:0] scalars_of_0 = scalars_of[16:0];
  wire signed [16:0] scalars_of_1 = scalars_of[33:17];
  wire signed [16:0] scalars_of_2 = scalars_of[50:34];
  wire signed [16:0] scalars_of_3 = scalars_of[67:51];
  wire eq_mode = mode == 2'd0;
  wire eq_mode_2 = mode == 2'd2;
  wire signed [16:0] ext_scalars_of_0 = {16'd0, scalars_of_0[0]};
  wire signed [16:0] mux_scalars_of_0 = eq_mode_2 ? ext_scalars_of_0 : scalars_of_0;
  wire signed [16:0] mux_row_0 = eq_mode ? row_0 : mux_scalars_of_0;
  wire signed [16:0] mux_row_1 = eq_mode ? row_1 : mux_scalars_of_0;
  wire signed [16:0] mux_row_2 = eq_mode ? row_2 : mux_scalars_of_0;
  wire signed [16:0] mux_row_3 = eq_mode ? row_3 : mux_scalars_of_0;
  wire signed [16:0] mux_row_4 = eq_mode ? row_4 : mux_scalars_of_0;
  wire signed [16:0] mux_row_5 = eq_mode ? row_5 : mux_scalars_of_0;
  wire signed [16:0] mux_row_6 = eq_mode ? row_6 : mux_scalars_of_0;
  wire signed [16:0] mux_row_7 = eq_mode ? row_7 : mux_scalars_of_0;
  wire signed [16:0] mux_row_8 = eq_mode ? row_8 : mux_scalars_of_0;
  wire signed [16:0] mux_row_9 = eq_mode ? row_9 : mux_scalars_of_0;
  wire signed [16:0] mux_row_10 = eq_mode ? row_10 : mux_scalars_of_0;
  wire signed [16:0] mux_row_11 = eq_mode ? row_11 : mux_scalars_of_0;
  wire signed [16:0] mux_row_12 = eq_mode ? row_12 : mux_scalars_of_0;
  wire signed [16:0] mux_row_13 = eq_mode ? row_13 : mux_scalars_of_0;
  wire signed [16:0] mux_row_14 = eq_mode ? row_14 : mux_scalars_of_0;
  wire signed [16:0] mux_row_15 = eq_mode ? row_15 : mux_scalars_of_0;
  wire signed [16:0] ext_scalars_of_1 = {16'd0, scalars_of_1[0]};
  wire signed [16:0] mux_scalars_of_1 = eq_mode_2 ? ext_scalars_of_1 : scalars_of_1;
  wire signed [16:0] mux_row_16 = eq_mode ? row_16 : mux_scalars_of_1;
  wire signed [16:0] mux_row_17 = eq_mode ? row_17 : mux_scalars_of_1;
  wire signed [16:0] mux_row_18 = eq_mode ? row_18 : mux_scalars_of_1;
  wire signed [16:0] mux_row_19 = eq_mode ? row_19 : mux_scalars_of_1;
  wire signed [16:0] mux_row_20 = eq_mode ? row_20 : mux_scalars_of_1;
  wire signed [16:0] mux_row_21 = eq_mode ? row_21 : mux_scalars_of_1;
  wire signed [16:0] mux_row_22 = eq_mode ? row_22 : mux_scalars_of_1;
  wire signed [16:0] mux_row_23 = eq_mode ? row_23 : mux_scalars_of_1;
  wire signed [16:0] mux_row_24 = eq_mode ? row_24 : mux_scalars_of_1;
  wire signed [16:0] mux_row_25 = eq_mode ? row_25 : mux_scalars_of_1;
  wire signed [16:0] mux_row_26 = eq_mode ? row_26 : mux_scalars_of_1;
  wire signed [16:0] mux_row_27 = eq_mode ? row_27 : mux_scalars_of_1;
  wire signed [16:0] mux_row_28 = eq_mode ? row_28 : mux_scalars_of_1;
  wire signed [16:0] mux_row_29 = eq_mode ? row_29 : mux_scalars_of_1;
  wire signed [16:0] mux_row_30 = eq_mode ? row_30 : mux_scalars_of_1;
  wire signed [16:0] mux_row_31 = eq_mode ? row_31 : mux_scalars_of_1;
  wire signed [16:0] ext_scalars_of_2 = {16'd0, scalars_of_2[0]};
  wire signed [16:0] mux_scalars_of_2 = eq_mode_2 ? ext_scalars_of_2 : scalars_of_2;
  wire signed [16:0] mux_row_32 = eq_mode ? row_32 : mux_scalars_of_2;
  wire signed [16:0] mux_row_33 = eq_mode ? row_33 : mux_scalars_of_2;
  wire signed [16:0] mux_row_34 = eq_mode ? row_34 : mux_scalars_of_2;
  wire signed [16:0] mux_row_35 = eq_mode ? row_35 : mux_scalars_of_2;
  wire signed [16:0] mux_row_36 = eq_mode ? row_36 : mux_scalars_of_2;
  wire signed [16:0] mux_row_37 = eq_mode ? row_37 : mux_scalars_of_2;
  wire signed [16:0] mux_row_38 = eq_mode ? row_38 : mux_scalars_of_2;
  wire signed [16:0] mux_row_39 = eq_mode ? row_39 : mux_scalars_of_2;
  wire signed [16:0] mux_row_40 = eq_mode ? row_40 : mux_scalars_of_2;
  wire signed [16:0] mux_row_41 = eq_mode ? row_41 : mux_scalars_of_2;
  wire signed [16:0] mux_row_42 = eq_mode ? row_42 : mux_scalars_of_2;
  wire signed [16:0] mux_row_43 = eq_mode ? row_43 : mux_scalars_of_2;
  wire signed [16:0] mux_row_44 = eq_mode ? row_44 : mux_scalars_of_2;
  wire signed [16:0] mux_row_45 = eq_mode ? row_45 : mux_scalars_of_2;
  wire signed [16:0] mux_row_46 = eq_mode ? row_46 : mux_scalars_of_2;
  wire signed [16:0] mux_row_47 = eq_mode ? row_47 : mux_scalars_of_2;
  wire signed [16:0] ext_scalars_of_3 = {16'd0, scalars_of_3[0]};
  wire signed [16:0] mux_scalars_of_3 = eq_mode_2 ? ext_scalars_of_3 : scalars_of_3;
  wire signed [16:0] mux_row_48 = eq_mode ? row_48 : mux_scalars_of_3;
  wire signed [16:0] mux_row_49 = eq_mode ? row_49 : mux_scalars_of_3;
  wire signed [16:0] mux_row_50 = eq_mode ? row_50 : mux_scalars_of_3;
  wire signed [16:0] mux_row_51 = eq_mode ? row_51 : mux_scalars_of_3;
  wire signed [16:0] mux_row_52 = eq_mode ? row_52 : mux_scalars_of_3;
  wire signed [16:0] mux_row_53 = eq_mode ? row_53 : mux_scalars_of_3;
  wire signed [16:0] mux_row_54 = eq_mode ? row_54 : mux_scalars_of_3;
  wire signed [16:0] mux_row_55 = eq_mode ? row_55 : mux_scalars_of_3;
  wire signed [16:0] mux_row_56 = eq_mode ? row_56 : mux_scalars_of_3;
  wire signed [16:0] mux_row_57 = eq_mode ? row_57 : mux_scalars_of_3;
  wire signed [16:0] mux_row_58 = eq_mode ? row_58 : mux_scalars_of_3;
  wire signed [16:0] mux_row_59 = eq_mode ? row_59 : mux_scalars_of_3;
  wire signed [16:0] mux_row_60 = eq_mode ? row_60 : mux_scalars_of_3;
  wire signed [16:0] mux_row_61 = eq_mode ? row_61 : mux_scalars_of_3;
  wire signed [16:0] mux_row_62 = eq_mode ? row_62 : mux_scalars_of_3;
  wire signed [16:0] mux_row_63 = eq_mode ? row_63 : mux_scalars_of_3;
  scalars_s4_o17 scalars (
    .groups(groups_0),
    .scalar(scalar),
    .of(scalars_of)
  );
  assign operand = {mux_row_63, mux_row_62, mux_row_61, mux_row_60, mux_row_59, mux_row_58, mux_row_57,
    mux_row_56, mux_row_55, mux_row_54, mux_row_53, mux_row_52, mux_row_51, mux_row_50,
    mux_row_49, mux_row_48, mux_row_47, mux_row_46, mux_row_45, mux_row_44, mux_row_43,
    mux_row_42, mux_row_41, mux_row_40, mux_row_39, mux_row_38, mux_row_37, mux_row_36,
    mux_row_35, mux_row_34, mux_row_33, mux_row_32, mux_row_31, mux_row_30, mux_row_29,
    mux_row_28, mux_row_27, mux_row_26, mux_row_25, mux_row_24, mux_row_23, mux_row_22,
    mux_row_21, mux_row_20, mux_row_19, mux_row_18, mux_row_17, mux_row_16, mux_row_15,
    mux_row_14, mux_row_13, mux_row_12, mux_row_11, mux_row_10, mux_row_9, mux_row_8, mux_row_7,
    mux_row_6, mux_row_5, mux_row_4, mux_row_3, mux_row_2, mux_row_1, mux_row_0};
endmodule

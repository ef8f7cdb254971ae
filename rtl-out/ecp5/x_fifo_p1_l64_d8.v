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
  reg signed [15:0] scalars_0;
  reg [1023:0] words [0:7];
`ifndef SYNTHESIS
  initial begin : words_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) words[i] = {1024{1'b0}};
  end
`endif
  assign ready = ~(room == 4'd0);
  wire and_valid = valid & ready;
  wire [1023:0] words_q = words[tail];
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
  always @(posedge clk) begin
    if (part[5]) begin
      if (part[4]) begin
        if (part[3]) begin
          if (part[2]) begin
            if (part[1]) begin
              if (part[0]) scalars_0 <= words_q[1023:1008];
              else scalars_0 <= words_q[1007:992];
            end
            else if (part[0]) scalars_0 <= words_q[991:976];
            else scalars_0 <= words_q[975:960];
          end
          else if (part[1]) begin
            if (part[0]) scalars_0 <= words_q[959:944];
            else scalars_0 <= words_q[943:928];
          end
          else if (part[0]) scalars_0 <= words_q[927:912];
          else scalars_0 <= words_q[911:896];
        end
        else if (part[2]) begin
          if (part[1]) begin
            if (part[0]) scalars_0 <= words_q[895:880];
            else scalars_0 <= words_q[879:864];
          end
          else if (part[0]) scalars_0 <= words_q[863:848];
          else scalars_0 <= words_q[847:832];
        end
        else if (part[1]) begin
          if (part[0]) scalars_0 <= words_q[831:816];
          else scalars_0 <= words_q[815:800];
        end
        else if (part[0]) scalars_0 <= words_q[799:784];
        else scalars_0 <= words_q[783:768];
      end
      else if (part[3]) begin
        if (part[2]) begin
          if (part[1]) begin
            if (part[0]) scalars_0 <= words_q[767:752];
            else scalars_0 <= words_q[751:736];
          end
          else if (part[0]) scalars_0 <= words_q[735:720];
          else scalars_0 <= words_q[719:704];
        end
        else if (part[1]) begin
          if (part[0]) scalars_0 <= words_q[703:688];
          else scalars_0 <= words_q[687:672];
        end
        else if (part[0]) scalars_0 <= words_q[671:656];
        else scalars_0 <= words_q[655:640];
      end
      else if (part[2]) begin
        if (part[1]) begin
          if (part[0]) scalars_0 <= words_q[639:624];
          else scalars_0 <= words_q[623:608];
        end
        else if (part[0]) scalars_0 <= words_q[607:592];
        else scalars_0 <= words_q[591:576];
      end
      else if (part[1]) begin
        if (part[0]) scalars_0 <= words_q[575:560];
        else scalars_0 <= words_q[559:544];
      end
      else if (part[0]) scalars_0 <= words_q[543:528];
      else scalars_0 <= words_q[527:512];
    end
    else if (part[4]) begin
      if (part[3]) begin
        if (part[2]) begin
          if (part[1]) begin
            if (part[0]) scalars_0 <= words_q[511:496];
            else scalars_0 <= words_q[495:480];
          end
          else if (part[0]) scalars_0 <= words_q[479:464];
          else scalars_0 <= words_q[463:448];
        end
        else if (part[1]) begin
          if (part[0]) scalars_0 <= words_q[447:432];
          else scalars_0 <= words_q[431:416];
        end
        else if (part[0]) scalars_0 <= words_q[415:400];
        else scalars_0 <= words_q[399:384];
      end
      else if (part[2]) begin
        if (part[1]) begin
          if (part[0]) scalars_0 <= words_q[383:368];
          else scalars_0 <= words_q[367:352];
        end
        else if (part[0]) scalars_0 <= words_q[351:336];
        else scalars_0 <= words_q[335:320];
      end
      else if (part[1]) begin
        if (part[0]) scalars_0 <= words_q[319:304];
        else scalars_0 <= words_q[303:288];
      end
      else if (part[0]) scalars_0 <= words_q[287:272];
      else scalars_0 <= words_q[271:256];
    end
    else if (part[3]) begin
      if (part[2]) begin
        if (part[1]) begin
          if (part[0]) scalars_0 <= words_q[255:240];
          else scalars_0 <= words_q[239:224];
        end
        else if (part[0]) scalars_0 <= words_q[223:208];
        else scalars_0 <= words_q[207:192];
      end
      else if (part[1]) begin
        if (part[0]) scalars_0 <= words_q[191:176];
        else scalars_0 <= words_q[175:160];
      end
      else if (part[0]) scalars_0 <= words_q[159:144];
      else scalars_0 <= words_q[143:128];
    end
    else if (part[2]) begin
      if (part[1]) begin
        if (part[0]) scalars_0 <= words_q[127:112];
        else scalars_0 <= words_q[111:96];
      end
      else if (part[0]) scalars_0 <= words_q[95:80];
      else scalars_0 <= words_q[79:64];
    end
    else if (part[1]) begin
      if (part[0]) scalars_0 <= words_q[63:48];
      else scalars_0 <= words_q[47:32];
    end
    else if (part[0]) scalars_0 <= words_q[31:16];
    else scalars_0 <= words_q[15:0];
  end
  always @(posedge clk) begin
    if (and_valid) words[head] <= {data_63, data_62, data_61, data_60, data_59, data_58, data_57, data_56, data_55, data_54,
    data_53, data_52, data_51, data_50, data_49, data_48, data_47, data_46, data_45, data_44,
    data_43, data_42, data_41, data_40, data_39, data_38, data_37, data_36, data_35, data_34,
    data_33, data_32, data_31, data_30, data_29, data_28, data_27, data_26, data_25, data_24,
    data_23, data_22, data_21, data_20, data_19, data_18, data_17, data_16, data_15, data_14,
    data_13, data_12, data_11, data_10, data_9, data_8, data_7, data_6, data_5, data_4,
    data_3, data_2, data_1, data_0};
  end
  assign scalars = scalars_0;
endmodule

module stripe_b16_s4_k384_writel16_writeg1_readl16_readg4 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [4:0] write_beat,
  input [255:0] write_data,
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
  wire [4:0] cat_write_slot = {write_slot, write_beat[4:2]};
  wire [4:0] shl_read_beat = read_beat << read_groups_0;
  wire [4:0] cat_read_slot = {read_slot, shl_read_beat[4:2]};
  wire [255:0] cat_write_data_15 = {write_data_15, write_data_14, write_data_13, write_data_12, write_data_11, write_data_10,
    write_data_9, write_data_8, write_data_7, write_data_6, write_data_5, write_data_4,
    write_data_3, write_data_2, write_data_1, write_data_0};
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
    if (write & (write_beat[1:0] == 2'd0)) stripe_0[cat_write_slot] <= cat_write_data_15;
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & (write_beat[1:0] == 2'd1)) stripe_1[cat_write_slot] <= cat_write_data_15;
  end
  always @(posedge clk) begin
    if (read) stripe_1_q <= stripe_1[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & (write_beat[1:0] == 2'd2)) stripe_2[cat_write_slot] <= cat_write_data_15;
  end
  always @(posedge clk) begin
    if (read) stripe_2_q <= stripe_2[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & (write_beat[1:0] == 2'd3)) stripe_3[cat_write_slot] <= cat_write_data_15;
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

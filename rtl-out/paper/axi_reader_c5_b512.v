module axi_reader_c5_b512 (
  input clk,
  input rst,
  input arready,
  input rvalid,
  input [511:0] rdata,
  input [1:0] rresp,
  input rlast,
  input [4:0] clear,
  input run_0_valid,
  input [33:0] run_0_addr,
  input [13:0] run_0_beats,
  input [22:0] run_0_tag,
  input run_1_valid,
  input [33:0] run_1_addr,
  input [13:0] run_1_beats,
  input [22:0] run_1_tag,
  input run_2_valid,
  input [33:0] run_2_addr,
  input [13:0] run_2_beats,
  input [22:0] run_2_tag,
  input run_3_valid,
  input [33:0] run_3_addr,
  input [13:0] run_3_beats,
  input [22:0] run_3_tag,
  input run_4_valid,
  input [33:0] run_4_addr,
  input [13:0] run_4_beats,
  input [22:0] run_4_tag,
  input beat_0_ready,
  input beat_1_ready,
  input beat_2_ready,
  input beat_3_ready,
  input beat_4_ready,
  output arvalid,
  output [39:0] araddr,
  output [7:0] arlen,
  output rready,
  output run_0_ready,
  output run_1_ready,
  output run_2_ready,
  output run_3_ready,
  output run_4_ready,
  output beat_0_valid,
  output reg [511:0] beat_0_data,
  output beat_1_valid,
  output reg [511:0] beat_1_data,
  output beat_2_valid,
  output reg [511:0] beat_2_data,
  output beat_3_valid,
  output reg [511:0] beat_3_data,
  output beat_4_valid,
  output reg [511:0] beat_4_data,
  output failed,
  output [22:0] tag,
  output taken,
  output idle
);
  reg [22:0] tag_0;
  reg [7:0] room_0;
  reg [22:0] tag_1;
  reg [7:0] room_1;
  reg [22:0] tag_2;
  reg [7:0] room_2;
  reg [22:0] tag_3;
  reg [6:0] room_3;
  reg [22:0] tag_4;
  reg [6:0] room_4;
  reg turn_after_0;
  reg turn_after_1;
  reg turn_after_2;
  reg turn_after_3;
  reg turn_after_4;
  reg ar_valid_0;
  reg [33:0] ar_data_0_addr;
  reg [7:0] ar_data_0_len;
  reg ar_valid_1;
  reg [33:0] ar_data_1_addr;
  reg [7:0] ar_data_1_len;
  reg [5:0] way_count;
  reg way_valid;
  reg [5:0] way_head;
  reg [5:0] way_tail;
  reg [7:0] beat;
  reg [7:0] beats_0_count;
  reg beats_0_valid;
  reg [6:0] beats_0_head;
  reg [6:0] beats_0_tail;
  reg [7:0] beats_1_count;
  reg beats_1_valid;
  reg [6:0] beats_1_head;
  reg [6:0] beats_1_tail;
  reg [7:0] beats_2_count;
  reg beats_2_valid;
  reg [6:0] beats_2_head;
  reg [6:0] beats_2_tail;
  reg [6:0] beats_3_count;
  reg beats_3_valid;
  reg [5:0] beats_3_head;
  reg [5:0] beats_3_tail;
  reg [6:0] beats_4_count;
  reg beats_4_valid;
  reg [5:0] beats_4_head;
  reg [5:0] beats_4_tail;
  reg [6:0] under_way;
  (* no_rw_check *) reg [33:0] way_ram [0:62];
  reg [33:0] way_ram_q;
`ifndef SYNTHESIS
  initial begin : way_ram_zeros
    integer i;
    for (i = 0; i < 63; i = i + 1) way_ram[i] = {34{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] beats_0_ram [0:127];
`ifndef SYNTHESIS
  initial begin : beats_0_ram_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) beats_0_ram[i] = {512{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] beats_1_ram [0:127];
`ifndef SYNTHESIS
  initial begin : beats_1_ram_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) beats_1_ram[i] = {512{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] beats_2_ram [0:127];
`ifndef SYNTHESIS
  initial begin : beats_2_ram_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) beats_2_ram[i] = {512{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] beats_3_ram [0:63];
`ifndef SYNTHESIS
  initial begin : beats_3_ram_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) beats_3_ram[i] = {512{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] beats_4_ram [0:63];
`ifndef SYNTHESIS
  initial begin : beats_4_ram_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) beats_4_ram[i] = {512{1'b0}};
  end
`endif
  wire split_0_out_valid;
  wire [33:0] split_0_out_addr;
  wire [5:0] split_0_out_beats;
  wire split_1_out_valid;
  wire [33:0] split_1_out_addr;
  wire [5:0] split_1_out_beats;
  wire split_2_out_valid;
  wire [33:0] split_2_out_addr;
  wire [5:0] split_2_out_beats;
  wire split_3_out_valid;
  wire [33:0] split_3_out_addr;
  wire [5:0] split_3_out_beats;
  wire split_4_out_valid;
  wire [33:0] split_4_out_addr;
  wire [5:0] split_4_out_beats;
  wire not_room_0 = ~(room_0 < {2'd0, split_0_out_beats});
  wire and_split_0_out_valid = split_0_out_valid & not_room_0;
  wire and_split_0_out_valid_2 = and_split_0_out_valid & turn_after_0;
  wire not_room_1 = ~(room_1 < {2'd0, split_1_out_beats});
  wire and_split_1_out_valid = split_1_out_valid & not_room_1;
  wire and_split_1_out_valid_2 = and_split_1_out_valid & turn_after_1;
  wire or_split_0_out_valid = and_split_0_out_valid_2 | and_split_1_out_valid_2;
  wire not_room_2 = ~(room_2 < {2'd0, split_2_out_beats});
  wire and_split_2_out_valid = split_2_out_valid & not_room_2;
  wire and_split_2_out_valid_2 = and_split_2_out_valid & turn_after_2;
  wire or_split_0_out_valid_2 = or_split_0_out_valid | and_split_2_out_valid_2;
  wire not_room_3 = ~(room_3 < {1'b0, split_3_out_beats});
  wire and_split_3_out_valid = split_3_out_valid & not_room_3;
  wire and_split_3_out_valid_2 = and_split_3_out_valid & turn_after_3;
  wire or_split_0_out_valid_3 = or_split_0_out_valid_2 | and_split_3_out_valid_2;
  wire not_room_4 = ~(room_4 < {1'b0, split_4_out_beats});
  wire and_split_4_out_valid = split_4_out_valid & not_room_4;
  wire and_split_4_out_valid_2 = and_split_4_out_valid & turn_after_4;
  wire or_split_0_out_valid_4 = or_split_0_out_valid_3 | and_split_4_out_valid_2;
  wire mux_split_0_out_valid = or_split_0_out_valid_4 ? and_split_0_out_valid_2 : and_split_0_out_valid;
  wire not_ar_valid_1 = ~ar_valid_1;
  wire not_way_count = ~(way_count == 6'd63);
  wire free = not_ar_valid_1 & not_way_count;
  wire and_split_0_out_valid_3 = mux_split_0_out_valid & free;
  wire granted_0 = and_split_0_out_valid_3;
  wire not_split_0_out_valid = ~and_split_0_out_valid_2;
  wire and_split_1_out_valid_4 = and_split_1_out_valid_2 & not_split_0_out_valid;
  wire and_split_1_out_valid_3 = and_split_1_out_valid & ~and_split_0_out_valid;
  wire mux_split_1_out_valid = or_split_0_out_valid_4 ? and_split_1_out_valid_4 : and_split_1_out_valid_3;
  wire and_split_1_out_valid_5 = mux_split_1_out_valid & free;
  wire granted_1 = and_split_1_out_valid_5;
  wire not_split_0_out_valid_2 = ~or_split_0_out_valid;
  wire and_split_2_out_valid_3 = and_split_2_out_valid_2 & not_split_0_out_valid_2;
  wire or_split_0_out_valid_5 = and_split_0_out_valid | and_split_1_out_valid;
  wire not_split_0_out_valid_3 = ~or_split_0_out_valid_5;
  wire and_split_2_out_valid_4 = and_split_2_out_valid & not_split_0_out_valid_3;
  wire mux_split_2_out_valid = or_split_0_out_valid_4 ? and_split_2_out_valid_3 : and_split_2_out_valid_4;
  wire and_split_2_out_valid_5 = mux_split_2_out_valid & free;
  wire granted_2 = and_split_2_out_valid_5;
  wire not_split_0_out_valid_4 = ~or_split_0_out_valid_2;
  wire and_split_3_out_valid_3 = and_split_3_out_valid_2 & not_split_0_out_valid_4;
  wire or_split_0_out_valid_6 = or_split_0_out_valid_5 | and_split_2_out_valid;
  wire not_split_0_out_valid_5 = ~or_split_0_out_valid_6;
  wire and_split_3_out_valid_4 = and_split_3_out_valid & not_split_0_out_valid_5;
  wire mux_split_3_out_valid = or_split_0_out_valid_4 ? and_split_3_out_valid_3 : and_split_3_out_valid_4;
  wire and_split_3_out_valid_5 = mux_split_3_out_valid & free;
  wire granted_3 = and_split_3_out_valid_5;
  wire not_split_0_out_valid_6 = ~or_split_0_out_valid_3;
  wire and_split_4_out_valid_3 = and_split_4_out_valid_2 & not_split_0_out_valid_6;
  wire or_split_0_out_valid_7 = or_split_0_out_valid_6 | and_split_3_out_valid;
  wire not_split_0_out_valid_7 = ~or_split_0_out_valid_7;
  wire and_split_4_out_valid_4 = and_split_4_out_valid & not_split_0_out_valid_7;
  wire mux_split_4_out_valid = or_split_0_out_valid_4 ? and_split_4_out_valid_3 : and_split_4_out_valid_4;
  wire and_split_4_out_valid_5 = mux_split_4_out_valid & free;
  wire granted_4 = and_split_4_out_valid_5;
  wire or_split_0_out_valid_8 = or_split_0_out_valid_7 | and_split_4_out_valid;
  wire and_split_0_out_valid_4 = or_split_0_out_valid_8 & free;
  wire or_split_0_out_valid_9 = and_split_0_out_valid_3 | and_split_1_out_valid_5;
  wire or_split_0_out_valid_10 = or_split_0_out_valid_9 | and_split_2_out_valid_5;
  wire or_split_2_out_valid = and_split_2_out_valid_5 | and_split_3_out_valid_5;
  wire or_split_0_out_valid_11 = or_split_0_out_valid_9 | or_split_2_out_valid;
  wire or_split_0_out_valid_12 = or_split_0_out_valid_11 | and_split_4_out_valid_5;
  wire [33:0] mux_split_1_out_addr = and_split_1_out_valid_5 ? split_1_out_addr : split_0_out_addr;
  wire [5:0] mux_split_1_out_beats = and_split_1_out_valid_5 ? split_1_out_beats : split_0_out_beats;
  wire [22:0] mux_tag_1 = and_split_1_out_valid_5 ? tag_1 : tag_0;
  wire [33:0] mux_split_2_out_addr = and_split_2_out_valid_5 ? split_2_out_addr : mux_split_1_out_addr;
  wire [5:0] mux_split_2_out_beats = and_split_2_out_valid_5 ? split_2_out_beats : mux_split_1_out_beats;
  wire [22:0] mux_tag_2 = and_split_2_out_valid_5 ? tag_2 : mux_tag_1;
  wire [33:0] mux_split_3_out_addr = and_split_3_out_valid_5 ? split_3_out_addr : mux_split_2_out_addr;
  wire [5:0] mux_split_3_out_beats = and_split_3_out_valid_5 ? split_3_out_beats : mux_split_2_out_beats;
  wire [22:0] mux_tag_3 = and_split_3_out_valid_5 ? tag_3 : mux_tag_2;
  wire [33:0] mux_split_4_out_addr = and_split_4_out_valid_5 ? split_4_out_addr : mux_split_3_out_addr;
  wire [5:0] mux_split_4_out_beats = and_split_4_out_valid_5 ? split_4_out_beats : mux_split_3_out_beats;
  wire [22:0] mux_tag_4 = and_split_4_out_valid_5 ? tag_4 : mux_tag_3;
  wire and_split_0_out_valid_5 = or_split_0_out_valid_12 & not_ar_valid_1;
  wire and_ar_valid_0 = ar_valid_0 & arready;
  wire [7:0] ext_split_4_out_beats = {1'b0, {1'b0, mux_split_4_out_beats} - 7'd1};
  wire and_split_0_out_valid_6 = and_split_0_out_valid_5 & ar_valid_0;
  wire and_split_0_out_valid_7 = and_split_0_out_valid_5 & ~ar_valid_0;
  wire and_split_0_out_valid_8 = and_split_0_out_valid_6 & not_ar_valid_1;
  wire beat_taken = rvalid & way_valid;
  wire eq_beat = beat == way_ram_q[10:3];
  wire burst_over = beat_taken & eq_beat;
  wire [1:0] ext_split_1_out_valid = {1'b0, and_split_1_out_valid_5};
  wire [1:0] mux_split_1_out_valid_2 = and_split_2_out_valid_5 ? 2'd2 : ext_split_1_out_valid;
  wire [1:0] mux_split_1_out_valid_3 = and_split_3_out_valid_5 ? 2'd3 : mux_split_1_out_valid_2;
  wire [2:0] ext_split_1_out_valid_2 = {1'b0, mux_split_1_out_valid_3};
  wire [2:0] mux_split_1_out_valid_4 = and_split_4_out_valid_5 ? 3'd4 : ext_split_1_out_valid_2;
  wire and_split_0_out_valid_9 = or_split_0_out_valid_12 & not_way_count;
  wire or_way_valid = ~way_valid | burst_over;
  wire and_way_count = ~(way_count == 6'd0) & or_way_valid;
  assign tag = way_ram_q[33:11];
  wire and_beat_taken = beat_taken & (way_ram_q[2:0] == 3'd0);
  wire not_beats_0_count = ~(beats_0_count == 8'd128);
  wire and_beat_taken_2 = and_beat_taken & not_beats_0_count;
  wire not_beats_0_count_2 = ~(beats_0_count == 8'd0);
  wire or_beats_0_valid = ~beats_0_valid | beat_0_ready;
  wire and_beats_0_count = not_beats_0_count_2 & or_beats_0_valid;
  wire [5:0] mux_split_0_out_beats = and_split_0_out_valid_3 ? split_0_out_beats : 6'd0;
  wire [7:0] sum_room_0 = room_0 + {7'd0, beats_0_valid & beat_0_ready};
  wire and_beat_taken_3 = beat_taken & (way_ram_q[2:0] == 3'd1);
  wire not_beats_1_count = ~(beats_1_count == 8'd128);
  wire and_beat_taken_4 = and_beat_taken_3 & not_beats_1_count;
  wire not_beats_1_count_2 = ~(beats_1_count == 8'd0);
  wire or_beats_1_valid = ~beats_1_valid | beat_1_ready;
  wire and_beats_1_count = not_beats_1_count_2 & or_beats_1_valid;
  wire [5:0] mux_split_1_out_beats_2 = and_split_1_out_valid_5 ? split_1_out_beats : 6'd0;
  wire [7:0] sum_room_1 = room_1 + {7'd0, beats_1_valid & beat_1_ready};
  wire and_beat_taken_5 = beat_taken & (way_ram_q[2:0] == 3'd2);
  wire not_beats_2_count = ~(beats_2_count == 8'd128);
  wire and_beat_taken_6 = and_beat_taken_5 & not_beats_2_count;
  wire not_beats_2_count_2 = ~(beats_2_count == 8'd0);
  wire or_beats_2_valid = ~beats_2_valid | beat_2_ready;
  wire and_beats_2_count = not_beats_2_count_2 & or_beats_2_valid;
  wire [5:0] mux_split_2_out_beats_2 = and_split_2_out_valid_5 ? split_2_out_beats : 6'd0;
  wire [7:0] sum_room_2 = room_2 + {7'd0, beats_2_valid & beat_2_ready};
  wire and_beat_taken_7 = beat_taken & (way_ram_q[2:0] == 3'd3);
  wire not_beats_3_count = ~(beats_3_count == 7'd64);
  wire and_beat_taken_8 = and_beat_taken_7 & not_beats_3_count;
  wire not_beats_3_count_2 = ~(beats_3_count == 7'd0);
  wire or_beats_3_valid = ~beats_3_valid | beat_3_ready;
  wire and_beats_3_count = not_beats_3_count_2 & or_beats_3_valid;
  wire [5:0] mux_split_3_out_beats_2 = and_split_3_out_valid_5 ? split_3_out_beats : 6'd0;
  wire [6:0] sum_room_3 = room_3 + {6'd0, beats_3_valid & beat_3_ready};
  wire and_beat_taken_9 = beat_taken & (way_ram_q[2:0] == 3'd4);
  wire not_beats_4_count = ~(beats_4_count == 7'd64);
  wire and_beat_taken_10 = and_beat_taken_9 & not_beats_4_count;
  wire not_beats_4_count_2 = ~(beats_4_count == 7'd0);
  wire or_beats_4_valid = ~beats_4_valid | beat_4_ready;
  wire and_beats_4_count = not_beats_4_count_2 & or_beats_4_valid;
  wire [5:0] mux_split_4_out_beats_2 = and_split_4_out_valid_5 ? split_4_out_beats : 6'd0;
  wire [6:0] sum_room_4 = room_4 + {6'd0, beats_4_valid & beat_4_ready};
  assign araddr = {ar_data_0_addr, 6'd0};
  wire or_rresp = rresp[1] | (rlast ^ eq_beat);
  assign failed = beat_taken & or_rresp;
  assign idle = under_way == 7'd0;
  always @(posedge clk) begin
    if (run_0_ready & run_0_valid) tag_0 <= run_0_tag;
  end
  always @(posedge clk) begin
    if (rst) room_0 <= 8'd128;
    else room_0 <= sum_room_0 - {2'd0, mux_split_0_out_beats};
  end
  always @(posedge clk) begin
    if (run_1_ready & run_1_valid) tag_1 <= run_1_tag;
  end
  always @(posedge clk) begin
    if (rst) room_1 <= 8'd128;
    else room_1 <= sum_room_1 - {2'd0, mux_split_1_out_beats_2};
  end
  always @(posedge clk) begin
    if (run_2_ready & run_2_valid) tag_2 <= run_2_tag;
  end
  always @(posedge clk) begin
    if (rst) room_2 <= 8'd128;
    else room_2 <= sum_room_2 - {2'd0, mux_split_2_out_beats_2};
  end
  always @(posedge clk) begin
    if (run_3_ready & run_3_valid) tag_3 <= run_3_tag;
  end
  always @(posedge clk) begin
    if (rst) room_3 <= 7'd64;
    else room_3 <= sum_room_3 - {1'b0, mux_split_3_out_beats_2};
  end
  always @(posedge clk) begin
    if (run_4_ready & run_4_valid) tag_4 <= run_4_tag;
  end
  always @(posedge clk) begin
    if (rst) room_4 <= 7'd64;
    else room_4 <= sum_room_4 - {1'b0, mux_split_4_out_beats_2};
  end
  always @(posedge clk) begin
    if (rst) turn_after_0 <= 1'b0;
    else if (and_split_0_out_valid_4) turn_after_0 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) turn_after_1 <= 1'b0;
    else if (and_split_0_out_valid_4) turn_after_1 <= and_split_0_out_valid_3;
  end
  always @(posedge clk) begin
    if (rst) turn_after_2 <= 1'b0;
    else if (and_split_0_out_valid_4) turn_after_2 <= or_split_0_out_valid_9;
  end
  always @(posedge clk) begin
    if (rst) turn_after_3 <= 1'b0;
    else if (and_split_0_out_valid_4) turn_after_3 <= or_split_0_out_valid_10;
  end
  always @(posedge clk) begin
    if (rst) turn_after_4 <= 1'b0;
    else if (and_split_0_out_valid_4) turn_after_4 <= or_split_0_out_valid_10 | and_split_3_out_valid_5;
  end
  always @(posedge clk) begin
    if (rst) ar_valid_0 <= 1'b0;
    else if (and_ar_valid_0) ar_valid_0 <= ar_valid_1 | and_split_0_out_valid_6;
    else if (and_split_0_out_valid_7) ar_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_ar_valid_0) begin
      if (ar_valid_1) ar_data_0_addr <= ar_data_1_addr;
      else ar_data_0_addr <= mux_split_4_out_addr;
    end
    else if (and_split_0_out_valid_7) ar_data_0_addr <= mux_split_4_out_addr;
  end
  always @(posedge clk) begin
    if (and_ar_valid_0) begin
      if (ar_valid_1) ar_data_0_len <= ar_data_1_len;
      else ar_data_0_len <= ext_split_4_out_beats;
    end
    else if (and_split_0_out_valid_7) ar_data_0_len <= ext_split_4_out_beats;
  end
  always @(posedge clk) begin
    if (rst) ar_valid_1 <= 1'b0;
    else if (and_ar_valid_0) ar_valid_1 <= and_split_0_out_valid_5 & ar_valid_1;
    else if (and_split_0_out_valid_8) ar_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_ar_valid_0) ar_data_1_addr <= mux_split_4_out_addr;
    else if (and_split_0_out_valid_8) ar_data_1_addr <= mux_split_4_out_addr;
  end
  always @(posedge clk) begin
    if (and_ar_valid_0) ar_data_1_len <= ext_split_4_out_beats;
    else if (and_split_0_out_valid_8) ar_data_1_len <= ext_split_4_out_beats;
  end
  always @(posedge clk) begin
    if (rst) way_count <= 6'd0;
    else if (and_split_0_out_valid_9 & ~and_way_count) way_count <= way_count + 6'd1;
    else if (and_way_count & ~and_split_0_out_valid_9) way_count <= way_count - 6'd1;
  end
  always @(posedge clk) begin
    if (rst) way_valid <= 1'b0;
    else if (and_way_count) way_valid <= 1'b1;
    else if (burst_over) way_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) way_head <= 6'd0;
    else if (and_way_count) begin
      if (way_head == 6'd62) way_head <= 6'd0;
      else way_head <= way_head + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) way_tail <= 6'd0;
    else if (and_split_0_out_valid_9) begin
      if (way_tail == 6'd62) way_tail <= 6'd0;
      else way_tail <= way_tail + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) beat <= 8'd0;
    else if (beat_taken) begin
      if (eq_beat) beat <= 8'd0;
      else beat <= beat + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) beats_0_count <= 8'd0;
    else if (and_beat_taken_2 & ~and_beats_0_count) beats_0_count <= beats_0_count + 8'd1;
    else if (and_beats_0_count & ~and_beat_taken_2) beats_0_count <= beats_0_count - 8'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_0_valid <= 1'b0;
    else if (and_beats_0_count) beats_0_valid <= 1'b1;
    else if (beat_0_ready) beats_0_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) beats_0_head <= 7'd0;
    else if (and_beats_0_count) beats_0_head <= beats_0_head + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_0_tail <= 7'd0;
    else if (and_beat_taken_2) beats_0_tail <= beats_0_tail + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_1_count <= 8'd0;
    else if (and_beat_taken_4 & ~and_beats_1_count) beats_1_count <= beats_1_count + 8'd1;
    else if (and_beats_1_count & ~and_beat_taken_4) beats_1_count <= beats_1_count - 8'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_1_valid <= 1'b0;
    else if (and_beats_1_count) beats_1_valid <= 1'b1;
    else if (beat_1_ready) beats_1_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) beats_1_head <= 7'd0;
    else if (and_beats_1_count) beats_1_head <= beats_1_head + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_1_tail <= 7'd0;
    else if (and_beat_taken_4) beats_1_tail <= beats_1_tail + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_2_count <= 8'd0;
    else if (and_beat_taken_6 & ~and_beats_2_count) beats_2_count <= beats_2_count + 8'd1;
    else if (and_beats_2_count & ~and_beat_taken_6) beats_2_count <= beats_2_count - 8'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_2_valid <= 1'b0;
    else if (and_beats_2_count) beats_2_valid <= 1'b1;
    else if (beat_2_ready) beats_2_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) beats_2_head <= 7'd0;
    else if (and_beats_2_count) beats_2_head <= beats_2_head + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_2_tail <= 7'd0;
    else if (and_beat_taken_6) beats_2_tail <= beats_2_tail + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_3_count <= 7'd0;
    else if (and_beat_taken_8 & ~and_beats_3_count) beats_3_count <= beats_3_count + 7'd1;
    else if (and_beats_3_count & ~and_beat_taken_8) beats_3_count <= beats_3_count - 7'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_3_valid <= 1'b0;
    else if (and_beats_3_count) beats_3_valid <= 1'b1;
    else if (beat_3_ready) beats_3_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) beats_3_head <= 6'd0;
    else if (and_beats_3_count) beats_3_head <= beats_3_head + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_3_tail <= 6'd0;
    else if (and_beat_taken_8) beats_3_tail <= beats_3_tail + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_4_count <= 7'd0;
    else if (and_beat_taken_10 & ~and_beats_4_count) beats_4_count <= beats_4_count + 7'd1;
    else if (and_beats_4_count & ~and_beat_taken_10) beats_4_count <= beats_4_count - 7'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_4_valid <= 1'b0;
    else if (and_beats_4_count) beats_4_valid <= 1'b1;
    else if (beat_4_ready) beats_4_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) beats_4_head <= 6'd0;
    else if (and_beats_4_count) beats_4_head <= beats_4_head + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_4_tail <= 6'd0;
    else if (and_beat_taken_10) beats_4_tail <= beats_4_tail + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) under_way <= 7'd0;
    else if (or_split_0_out_valid_12 & ~burst_over) under_way <= under_way + 7'd1;
    else if (burst_over & ~or_split_0_out_valid_12) under_way <= under_way - 7'd1;
  end
  always @(posedge clk) begin
    if (and_split_0_out_valid_9) way_ram[way_tail] <= {mux_tag_4, ext_split_4_out_beats, mux_split_1_out_valid_4};
  end
  always @(posedge clk) begin
    if (and_way_count) way_ram_q <= way_ram[way_head];
  end
  always @(posedge clk) begin
    if (and_beat_taken_2) beats_0_ram[beats_0_tail] <= rdata;
  end
  always @(posedge clk) begin
    if (and_beats_0_count) beat_0_data <= beats_0_ram[beats_0_head];
  end
  always @(posedge clk) begin
    if (and_beat_taken_4) beats_1_ram[beats_1_tail] <= rdata;
  end
  always @(posedge clk) begin
    if (and_beats_1_count) beat_1_data <= beats_1_ram[beats_1_head];
  end
  always @(posedge clk) begin
    if (and_beat_taken_6) beats_2_ram[beats_2_tail] <= rdata;
  end
  always @(posedge clk) begin
    if (and_beats_2_count) beat_2_data <= beats_2_ram[beats_2_head];
  end
  always @(posedge clk) begin
    if (and_beat_taken_8) beats_3_ram[beats_3_tail] <= rdata;
  end
  always @(posedge clk) begin
    if (and_beats_3_count) beat_3_data <= beats_3_ram[beats_3_head];
  end
  always @(posedge clk) begin
    if (and_beat_taken_10) beats_4_ram[beats_4_tail] <= rdata;
  end
  always @(posedge clk) begin
    if (and_beats_4_count) beat_4_data <= beats_4_ram[beats_4_head];
  end
  axi_split_a34_b512_r14_m32 split_0 (
    .clk(clk),
    .rst(rst),
    .clear(clear[0]),
    .in_valid(run_0_valid),
    .in_addr(run_0_addr),
    .in_beats(run_0_beats),
    .out_ready(granted_0),
    .in_ready(run_0_ready),
    .out_valid(split_0_out_valid),
    .out_addr(split_0_out_addr),
    .out_beats(split_0_out_beats)
  );
  axi_split_a34_b512_r14_m32 split_1 (
    .clk(clk),
    .rst(rst),
    .clear(clear[1]),
    .in_valid(run_1_valid),
    .in_addr(run_1_addr),
    .in_beats(run_1_beats),
    .out_ready(granted_1),
    .in_ready(run_1_ready),
    .out_valid(split_1_out_valid),
    .out_addr(split_1_out_addr),
    .out_beats(split_1_out_beats)
  );
  axi_split_a34_b512_r14_m32 split_2 (
    .clk(clk),
    .rst(rst),
    .clear(clear[2]),
    .in_valid(run_2_valid),
    .in_addr(run_2_addr),
    .in_beats(run_2_beats),
    .out_ready(granted_2),
    .in_ready(run_2_ready),
    .out_valid(split_2_out_valid),
    .out_addr(split_2_out_addr),
    .out_beats(split_2_out_beats)
  );
  axi_split_a34_b512_r14_m32 split_3 (
    .clk(clk),
    .rst(rst),
    .clear(clear[3]),
    .in_valid(run_3_valid),
    .in_addr(run_3_addr),
    .in_beats(run_3_beats),
    .out_ready(granted_3),
    .in_ready(run_3_ready),
    .out_valid(split_3_out_valid),
    .out_addr(split_3_out_addr),
    .out_beats(split_3_out_beats)
  );
  axi_split_a34_b512_r14_m32 split_4 (
    .clk(clk),
    .rst(rst),
    .clear(clear[4]),
    .in_valid(run_4_valid),
    .in_addr(run_4_addr),
    .in_beats(run_4_beats),
    .out_ready(granted_4),
    .in_ready(run_4_ready),
    .out_valid(split_4_out_valid),
    .out_addr(split_4_out_addr),
    .out_beats(split_4_out_beats)
  );
  assign arvalid = ar_valid_0;
  assign arlen = ar_data_0_len;
  assign rready = way_valid;
  assign beat_0_valid = beats_0_valid;
  assign beat_1_valid = beats_1_valid;
  assign beat_2_valid = beats_2_valid;
  assign beat_3_valid = beats_3_valid;
  assign beat_4_valid = beats_4_valid;
  assign taken = beat_taken;
  wire unused_ok = &{1'b0, rresp[0]};
endmodule

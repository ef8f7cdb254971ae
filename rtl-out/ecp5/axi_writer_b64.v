module axi_writer_b64 (
  input clk,
  input rst,
  input awready,
  input wready,
  input bvalid,
  input [1:0] bresp,
  input run_valid,
  input [36:0] run_addr,
  input [4:0] run_beats,
  input [23:0] run_tag,
  input data_valid,
  input [63:0] data_data,
  input [7:0] data_strobe,
  output awvalid,
  output [39:0] awaddr,
  output [7:0] awlen,
  output wvalid,
  output [63:0] wdata,
  output [7:0] wstrb,
  output wlast,
  output bready,
  output run_ready,
  output data_ready,
  output sent,
  output [23:0] sent_tag,
  output done,
  output failed,
  output [23:0] done_tag,
  output taken,
  output answered,
  output idle
);
  reg [23:0] tag;
  reg [8:0] held;
  reg [7:0] queue_count;
  reg queue_valid;
  reg [7:0] queue_head;
  reg [7:0] queue_tail;
  reg aw_valid_0;
  reg [36:0] aw_data_0_addr;
  reg [7:0] aw_data_0_len;
  reg aw_valid_1;
  reg [36:0] aw_data_1_addr;
  reg [7:0] aw_data_1_len;
  reg [5:0] way_count;
  reg way_valid;
  reg [5:0] way_head;
  reg [5:0] way_tail;
  reg [7:0] beat;
  reg [5:0] asked_count;
  reg asked_valid;
  reg [5:0] asked_head;
  reg [5:0] asked_tail;
  reg [7:0] runs_under_way;
  (* no_rw_check *) reg [71:0] queue_ram [0:254];
  reg [71:0] queue_ram_q;
`ifndef SYNTHESIS
  initial begin : queue_ram_zeros
    integer i;
    for (i = 0; i < 255; i = i + 1) queue_ram[i] = {72{1'b0}};
  end
`endif
  (* no_rw_check *) reg [32:0] way_ram [0:62];
  reg [32:0] way_ram_q;
`ifndef SYNTHESIS
  initial begin : way_ram_zeros
    integer i;
    for (i = 0; i < 63; i = i + 1) way_ram[i] = {33{1'b0}};
  end
`endif
  (* no_rw_check *) reg [24:0] asked_ram [0:62];
  reg [24:0] asked_ram_q;
`ifndef SYNTHESIS
  initial begin : asked_ram_zeros
    integer i;
    for (i = 0; i < 63; i = i + 1) asked_ram[i] = {25{1'b0}};
  end
`endif
  wire split_out_valid;
  wire [36:0] split_out_addr;
  wire [6:0] split_out_beats;
  wire and_split_out_valid = split_out_valid & ~(held < {2'd0, split_out_beats});
  wire not_aw_valid_1 = ~aw_valid_1;
  wire not_way_count = ~(way_count == 6'd63);
  wire free = not_aw_valid_1 & not_way_count;
  wire burst_begins = and_split_out_valid & free;
  wire begins = burst_begins;
  wire and_run_ready = run_ready & run_valid;
  wire not_asked_count = ~(asked_count == 6'd63);
  wire place = not_asked_count;
  assign wvalid = way_valid & queue_valid & place;
  wire beat_taken = wvalid & wready;
  wire pop = beat_taken;
  assign data_ready = ~(queue_count == 8'd255);
  wire and_data_valid = data_valid & data_ready;
  wire not_queue_count = ~(queue_count == 8'd0);
  wire and_queue_count = not_queue_count & (~queue_valid | pop);
  assign wdata = queue_ram_q[63:0];
  assign wstrb = queue_ram_q[71:64];
  wire [6:0] mux_split_out_beats = burst_begins ? split_out_beats : 7'd0;
  wire [8:0] sum_held = held + {8'd0, and_data_valid};
  wire and_burst_begins = burst_begins & not_aw_valid_1;
  wire and_aw_valid_0 = aw_valid_0 & awready;
  wire [7:0] ext_split_out_beats = {1'b0, split_out_beats - 7'd1};
  wire and_burst_begins_2 = and_burst_begins & aw_valid_0;
  wire and_burst_begins_3 = and_burst_begins & ~aw_valid_0;
  wire and_burst_begins_4 = and_burst_begins_2 & not_aw_valid_1;
  assign wlast = beat == way_ram_q[7:0];
  wire burst_over = beat_taken & wlast;
  wire and_burst_begins_5 = burst_begins & not_way_count;
  wire or_way_valid = ~way_valid | burst_over;
  wire and_way_count = ~(way_count == 6'd0) & or_way_valid;
  assign sent_tag = way_ram_q[32:9];
  assign answered = asked_valid & bvalid;
  wire and_burst_over = burst_over & not_asked_count;
  wire not_asked_count_2 = ~(asked_count == 6'd0);
  wire or_asked_valid = ~asked_valid | answered;
  wire and_asked_count = not_asked_count_2 & or_asked_valid;
  assign done_tag = asked_ram_q[24:1];
  assign awaddr = {aw_data_0_addr, 3'd0};
  assign sent = burst_over & way_ram_q[8];
  assign done = answered & asked_ram_q[0];
  assign failed = answered & bresp[1];
  wire eq_runs_under_way = runs_under_way == 8'd0;
  assign idle = eq_runs_under_way & (held == 9'd0);
  always @(posedge clk) begin
    if (and_run_ready) tag <= run_tag;
  end
  always @(posedge clk) begin
    if (rst) held <= 9'd0;
    else held <= sum_held - {2'd0, mux_split_out_beats};
  end
  always @(posedge clk) begin
    if (rst) queue_count <= 8'd0;
    else if (and_data_valid & ~and_queue_count) queue_count <= queue_count + 8'd1;
    else if (and_queue_count & ~and_data_valid) queue_count <= queue_count - 8'd1;
  end
  always @(posedge clk) begin
    if (rst) queue_valid <= 1'b0;
    else if (and_queue_count) queue_valid <= 1'b1;
    else if (pop) queue_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) queue_head <= 8'd0;
    else if (and_queue_count) begin
      if (queue_head == 8'd254) queue_head <= 8'd0;
      else queue_head <= queue_head + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) queue_tail <= 8'd0;
    else if (and_data_valid) begin
      if (queue_tail == 8'd254) queue_tail <= 8'd0;
      else queue_tail <= queue_tail + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) aw_valid_0 <= 1'b0;
    else if (and_aw_valid_0) aw_valid_0 <= aw_valid_1 | and_burst_begins_2;
    else if (and_burst_begins_3) aw_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_aw_valid_0) begin
      if (aw_valid_1) aw_data_0_addr <= aw_data_1_addr;
      else aw_data_0_addr <= split_out_addr;
    end
    else if (and_burst_begins_3) aw_data_0_addr <= split_out_addr;
  end
  always @(posedge clk) begin
    if (and_aw_valid_0) begin
      if (aw_valid_1) aw_data_0_len <= aw_data_1_len;
      else aw_data_0_len <= ext_split_out_beats;
    end
    else if (and_burst_begins_3) aw_data_0_len <= ext_split_out_beats;
  end
  always @(posedge clk) begin
    if (rst) aw_valid_1 <= 1'b0;
    else if (and_aw_valid_0) aw_valid_1 <= and_burst_begins & aw_valid_1;
    else if (and_burst_begins_4) aw_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_aw_valid_0) aw_data_1_addr <= split_out_addr;
    else if (and_burst_begins_4) aw_data_1_addr <= split_out_addr;
  end
  always @(posedge clk) begin
    if (and_aw_valid_0) aw_data_1_len <= ext_split_out_beats;
    else if (and_burst_begins_4) aw_data_1_len <= ext_split_out_beats;
  end
  always @(posedge clk) begin
    if (rst) way_count <= 6'd0;
    else if (and_burst_begins_5 & ~and_way_count) way_count <= way_count + 6'd1;
    else if (and_way_count & ~and_burst_begins_5) way_count <= way_count - 6'd1;
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
    else if (and_burst_begins_5) begin
      if (way_tail == 6'd62) way_tail <= 6'd0;
      else way_tail <= way_tail + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) beat <= 8'd0;
    else if (beat_taken) begin
      if (wlast) beat <= 8'd0;
      else beat <= beat + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) asked_count <= 6'd0;
    else if (and_burst_over & ~and_asked_count) asked_count <= asked_count + 6'd1;
    else if (and_asked_count & ~and_burst_over) asked_count <= asked_count - 6'd1;
  end
  always @(posedge clk) begin
    if (rst) asked_valid <= 1'b0;
    else if (and_asked_count) asked_valid <= 1'b1;
    else if (answered) asked_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) asked_head <= 6'd0;
    else if (and_asked_count) begin
      if (asked_head == 6'd62) asked_head <= 6'd0;
      else asked_head <= asked_head + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) asked_tail <= 6'd0;
    else if (and_burst_over) begin
      if (asked_tail == 6'd62) asked_tail <= 6'd0;
      else asked_tail <= asked_tail + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) runs_under_way <= 8'd0;
    else if (and_run_ready & ~done) runs_under_way <= runs_under_way + 8'd1;
    else if (done & ~and_run_ready) runs_under_way <= runs_under_way - 8'd1;
  end
  always @(posedge clk) begin
    if (and_data_valid) queue_ram[queue_tail] <= {data_strobe, data_data};
  end
  always @(posedge clk) begin
    if (and_queue_count) queue_ram_q <= queue_ram[queue_head];
  end
  always @(posedge clk) begin
    if (and_burst_begins_5) way_ram[way_tail] <= {tag, run_ready, ext_split_out_beats};
  end
  always @(posedge clk) begin
    if (and_way_count) way_ram_q <= way_ram[way_head];
  end
  always @(posedge clk) begin
    if (and_burst_over) asked_ram[asked_tail] <= {sent_tag, way_ram_q[8]};
  end
  always @(posedge clk) begin
    if (and_asked_count) asked_ram_q <= asked_ram[asked_head];
  end
  axi_split_a37_b64_r5_m64 split (
    .clk(clk),
    .rst(rst),
    .clear(1'b0),
    .in_valid(run_valid),
    .in_addr(run_addr),
    .in_beats(run_beats),
    .out_ready(begins),
    .in_ready(run_ready),
    .out_valid(split_out_valid),
    .out_addr(split_out_addr),
    .out_beats(split_out_beats)
  );
  assign awvalid = aw_valid_0;
  assign awlen = aw_data_0_len;
  assign bready = asked_valid;
  assign taken = beat_taken;
  wire unused_ok = &{1'b0, bresp[0]};
endmodule

/** Calls back at each new frame of the video, with the time it was captured, until the returned function is called. */
export const onEachFrame = (
  video: HTMLVideoElement,
  callback: (capturedAtMs: number) => void,
): (() => void) => {
  let stopped = false;
  let handle = 0;
  if (!('requestVideoFrameCallback' in video)) {
    const timer = setInterval(() => callback(performance.now()), 66);
    return () => clearInterval(timer);
  }
  const again = (): void => {
    handle = video.requestVideoFrameCallback((now, metadata) => {
      if (stopped) return;
      again();
      callback(metadata.captureTime ?? now);
    });
  };
  again();
  return () => {
    stopped = true;
    video.cancelVideoFrameCallback(handle);
  };
};

/** The video's current picture as something a worker can take over. */
export const takeFrame = async (video: HTMLVideoElement): Promise<VideoFrame | ImageBitmap> =>
  'VideoFrame' in globalThis ? new VideoFrame(video) : createImageBitmap(video);

using System.Diagnostics;
using System.Security.Cryptography;

namespace Bench.Sender;

/// <summary>What the machine can do at most when it does nothing but verify and sign, with the framework's RSA.</summary>
internal static class Limit
{
    private const int Threads = 2;

    /// <summary>Made once: making a key costs as much CPU as hundreds of pairs.</summary>
    private static readonly byte[] Key = MakeKey();

    /// <summary>Pairs of one verification and one signature per second, all threads together.</summary>
    public static double Measure(TimeSpan time)
    {
        Count(TimeSpan.FromSeconds(0.5));
        return Enumerable.Range(0, 3).Select(_ => Count(time).Rate).Order().ElementAt(1);
    }

    /// <summary>
    /// Milliseconds of CPU that one pair costs at this moment. All threads are busy meanwhile, as they are under load:
    /// processors that share a core slow each other down.
    /// </summary>
    public static double PairCost() => Count(TimeSpan.FromSeconds(0.5)).Cost;

    private static (double Rate, double Cost) Count(TimeSpan time)
    {
        var pairs = new long[Threads];
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var threads = Enumerable
            .Range(0, Threads)
            .Select(i => new Thread(() => pairs[i] = Work(watch, time)))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        cpu = Environment.CpuUsage.TotalTime - cpu;
        return (pairs.Sum() / watch.Elapsed.TotalSeconds, cpu.TotalMilliseconds / pairs.Sum());
    }

    private static long Work(Stopwatch watch, TimeSpan time)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(Key, out _);
        var input = RandomNumberGenerator.GetBytes(600);
        var signature = rsa.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var pairs = 0L;
        while (watch.Elapsed < time)
        {
            rsa.VerifyData(input, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            rsa.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            pairs++;
        }
        return pairs;
    }

    private static byte[] MakeKey()
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportRSAPrivateKey();
    }
}

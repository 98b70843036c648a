using System.Diagnostics;
using System.Security.Cryptography;

namespace Bench.Sender;

/// <summary>What the machine can do at most when it does nothing but verify and sign, with the framework's RSA.</summary>
internal static class Limit
{
    private const int Threads = 2;

    /// <summary>Pairs of one verification and one signature per second, all threads together.</summary>
    public static double Measure(TimeSpan time)
    {
        Count(TimeSpan.FromSeconds(0.5));
        return Enumerable.Range(0, 3).Select(_ => Count(time)).Order().ElementAt(1);
    }

    private static double Count(TimeSpan time)
    {
        var pairs = new long[Threads];
        var watch = Stopwatch.StartNew();
        var threads = Enumerable
            .Range(0, Threads)
            .Select(i => new Thread(() => pairs[i] = Work(watch, time)))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return pairs.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static long Work(Stopwatch watch, TimeSpan time)
    {
        using var rsa = RSA.Create(2048);
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
}

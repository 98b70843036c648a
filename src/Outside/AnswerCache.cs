using System.Collections.Concurrent;

namespace Portvakt.Outside;

/// <summary>
/// Remembers answers for a while, so that the same is not asked again and again. What has been withdrawn is believed as
/// long.
/// </summary>
internal sealed class AnswerCache(TimeSpan life, TimeProvider time)
{
    private const int MostAnswers = 10_000;

    private readonly ConcurrentDictionary<object, (DateTimeOffset Until, object Answer)> answers =
        new();

    /// <summary>The remembered answer, or the one that asking gives; null, when nobody answered, is not remembered.</summary>
    public async ValueTask<TAnswer?> Find<TAnswer>(object question, Func<Task<TAnswer?>> ask)
        where TAnswer : class
    {
        var now = time.GetUtcNow();
        if (answers.TryGetValue(question, out var known) && now < known.Until)
            return (TAnswer)known.Answer;
        var answer = await ask();
        if (answer is not null && life > TimeSpan.Zero)
        {
            if (answers.Count >= MostAnswers)
                answers.Clear();
            answers[question] = (time.GetUtcNow() + life, answer);
        }
        return answer;
    }
}
